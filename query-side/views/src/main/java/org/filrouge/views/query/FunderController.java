package org.filrouge.views.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.folds.funder.FunderMoney;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.views.query.FunderMonies.Before;
import org.filrouge.views.time.ViewsAt;
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

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        return Json.page("funders", ViewsAt::funders, views, after, limit, FunderView::id, view -> view);
    }

    /**
     * One funder's money. With {@code lineage=followed} that of the bodies it took over from is listed too, body by body; with
     * {@code own}, or nothing, it is not.
     */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable String lineage, ViewsAt views) {
        FunderMonies monies = new FunderMonies(views);
        Lineage chosen = Lineage.of(lineage);
        Optional<FunderMoney> own = monies.own(Json.slug(id));
        List<Before> before = chosen == Lineage.FOLLOWED ? monies.before(id) : List.of();
        FunderMoney money = before.isEmpty() ? Json.found(own) : own.orElseGet(() -> FunderMoney.none(id));
        Map<String, Object> body = Json.fields(money);
        body.put("lineage", chosen.said());
        if (chosen == Lineage.FOLLOWED) {
            body.put("predecessors", before);
        }
        return Json.answer(body, views);
    }
}
