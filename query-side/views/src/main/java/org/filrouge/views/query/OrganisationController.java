package org.filrouge.views.query;

import java.util.List;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, whatever their roles. */
@RestController
@RequestMapping(path = "/api/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
public class OrganisationController {

    private final ReadStore store;

    public OrganisationController(ReadStore store) {
        this.store = store;
    }

    /** What a list shows of an organisation. */
    record Summary(String id, @Nullable String name, @Nullable OrganisationKind kind, List<String> cases) {}

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Json.page(
                "organisations",
                store.organisations(),
                after,
                limit,
                OrganisationView::id,
                view -> new Summary(view.id(), view.name(), view.kind(), view.cases()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return Json.answer(Json.found(store.organisations().find(Json.slug(id))));
    }
}
