package org.filrouge.views.query;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.folds.person.ErasureState;
import org.filrouge.folds.person.PersonView;
import org.filrouge.folds.person.TextErasureView;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.views.persons.Extract;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People: what is kept of them, everything held on one, and the certificate that they are erased; and erasures of texts. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
public class PersonController {

    private final Persons persons;

    public PersonController(Persons persons) {
        this.persons = persons;
    }

    /** What a list shows of a person. */
    record Summary(String id, @Nullable String name, @Nullable FuzzyDate until, boolean held, ErasureState erasure) {

        static Summary of(PersonView view) {
            return new Summary(
                    view.id(),
                    view.details() == null ? null : view.details().name(),
                    view.retention() == null ? null : view.retention().until(),
                    view.isHeld(),
                    view.erasure());
        }
    }

    /** What a list shows of an erasure of texts. */
    record TextSummary(String id, ErasureState erasure) {

        static TextSummary of(TextErasureView view) {
            return new TextSummary(view.id(), view.erasure());
        }
    }

    @GetMapping("/persons")
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        return Json.page("persons", ViewsAt::persons, views, after, limit, PersonView::id, Summary::of);
    }

    @GetMapping("/persons/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, ViewsAt views) {
        PersonView view = Json.found(persons.find(Json.slug(id), views));
        Map<String, Object> body = Json.fields(view);
        body.put("held", view.isHeld());
        body.put("erasure", view.erasure());
        return Json.answer(body, views);
    }

    @GetMapping("/persons/{id}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable String id, ViewsAt views) {
        PersonView view = Json.found(persons.find(Json.slug(id), views));
        return Json.answer(Json.found(persons.certificate(view)));
    }

    @GetMapping("/persons/{id}/extract")
    ResponseEntity<byte[]> extract(@PathVariable String id, ViewsAt views) {
        PersonView view = Json.found(persons.find(Json.slug(id), views));
        return Json.answer(body(persons.extract(view)));
    }

    /** An extract as JSON, for whoever hands it over without a program that listens. */
    public static String json(Extract extract) {
        return new String(Json.bytes(body(extract)), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> body(Extract extract) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", extract.person());
        body.put("history", extract.history().stream().map(EventJson::of).toList());
        body.put("texts", extract.texts().stream().map(EventJson::of).toList());
        body.put("consultations", extract.consultations());
        return body;
    }

    @GetMapping("/text-erasures")
    ResponseEntity<byte[]> texts(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        return Json.page(
                "textErasures", ViewsAt::textErasures, views, after, limit, TextErasureView::id, TextSummary::of);
    }

    @GetMapping("/text-erasures/{id}")
    ResponseEntity<byte[]> text(@PathVariable String id, ViewsAt views) {
        TextErasureView view = Json.found(persons.textErasure(Json.slug(id), views));
        Map<String, Object> body = Json.fields(view);
        body.put("erasure", view.erasure());
        return Json.answer(body, views);
    }

    @GetMapping("/text-erasures/{id}/certificate")
    ResponseEntity<byte[]> textCertificate(@PathVariable String id, ViewsAt views) {
        TextErasureView view = Json.found(persons.textErasure(Json.slug(id), views));
        return Json.answer(Json.found(persons.certificate(view)));
    }
}
