package org.filrouge.views.query;

import org.filrouge.views.store.ReadStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Funding agreements, and the costs they share. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
public class AgreementController {

    private final ReadStore store;

    public AgreementController(ReadStore store) {
        this.store = store;
    }

    @GetMapping("/funding-agreements/{id}")
    ResponseEntity<byte[]> agreement(@PathVariable String id) {
        return Json.answer(Json.found(store.agreements().find(Json.slug(id))));
    }

    @GetMapping("/shared-costs/{id}")
    ResponseEntity<byte[]> cost(@PathVariable String id) {
        return Json.answer(Json.found(store.costs().find(Json.slug(id))));
    }
}
