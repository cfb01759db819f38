package org.filrouge.views.query;

import org.filrouge.views.time.ViewsAt;
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

    @GetMapping("/funding-agreements/{id}")
    ResponseEntity<byte[]> agreement(@PathVariable String id, ViewsAt views) {
        return Json.answer(Json.found(views.agreements().find(Json.slug(id))), views);
    }

    @GetMapping("/shared-costs/{id}")
    ResponseEntity<byte[]> cost(@PathVariable String id, ViewsAt views) {
        return Json.answer(Json.found(views.costs().find(Json.slug(id))), views);
    }
}
