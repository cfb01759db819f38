package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.views.persons.Certificate;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The certificate of an erasure, to print. */
@Controller
public class CertificatePage {

    private final Persons persons;
    private final Pages pages;

    public CertificatePage(Persons persons, Pages pages) {
        this.persons = persons;
        this.pages = pages;
    }

    @GetMapping("/persons/{id}/certificate")
    ModelAndView ofPerson(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        return shown(
                Json.found(persons.find(Json.slug(id), views).flatMap(persons::certificate)),
                "/api/persons/" + id + "/certificate",
                pages.open(request, views));
    }

    @GetMapping("/text-erasures/{id}/certificate")
    ModelAndView ofTexts(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        return shown(
                Json.found(persons.textErasure(Json.slug(id), views).flatMap(persons::certificate)),
                "/api/text-erasures/" + id + "/certificate",
                pages.open(request, views));
    }

    private static ModelAndView shown(Certificate certificate, String json, Page page) {
        return page.show("certificate", page.words().text("certificate.title"))
                .addObject("lines", lines(certificate, page.words()))
                .addObject("alone", certificate.alone())
                .addObject("keys", certificate.keys())
                .addObject("proof", certificate.proof())
                .addObject("json", json);
    }

    private static List<Line> lines(Certificate certificate, Wording words) {
        List<Line> lines = new ArrayList<>();
        lines.add(plain(words.text("certificate.of"), certificate.of()));
        lines.add(plain(words.text("certificate.erased"), words.instant(certificate.erased())));
        lines.add(plain(words.text("certificate.asked"), words.code(certificate.askedBy())));
        lines.add(plain(words.text("certificate.ground"), words.code(certificate.ground())));
        lines.add(plain(
                words.text("certificate.requested"),
                words.text("certificate.by", words.instant(certificate.requested()), certificate.requestedBy())));
        lines.add(plain(
                words.text("certificate.approved"),
                words.text("certificate.by", words.instant(certificate.approved()), certificate.approvedBy())));
        lines.add(new Line(
                words.text("certificate.event"),
                List.of(Piece.link(certificate.event(), "/events/" + certificate.event()))));
        lines.add(plain(words.text("certificate.position"), Long.toString(certificate.position())));
        return lines;
    }

    private static Line plain(String label, String text) {
        return new Line(label, List.of(Piece.plain(text)));
    }
}
