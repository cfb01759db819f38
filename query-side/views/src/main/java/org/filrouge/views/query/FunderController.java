package org.filrouge.views.query;

import org.filrouge.folds.funder.FunderView;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Funders and their grants. */
@RestController
@RequestMapping(path = "/api/funders", produces = MediaType.APPLICATION_JSON_VALUE)
public class FunderController {

    private final ReadStore store;

    public FunderController(ReadStore store) {
        this.store = store;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Json.page("funders", store.funders(), after, limit, FunderView::id, view -> view);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return Json.answer(Json.found(store.funders().find(Json.slug(id))));
    }
}
