package org.filrouge.views.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.folds.Dated;
import org.filrouge.folds.funder.FunderMoney;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.lineage.LineageView.Predecessor;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** The money of a body, alone or with that of the bodies it took over from, body by body and never in one sum. */
public final class FunderMonies {

    private final ViewsAt views;

    public FunderMonies(ViewsAt views) {
        this.views = views;
    }

    /**
     * A body that came before, with its own money.
     *
     * @param successor the body that took over from it
     * @param basis the text or decision it rests on
     * @param when when the other body took over
     */
    public record Before(String body, String successor, @Nullable String basis, Dated when, FunderMoney money) {}

    /** The body's own money; empty when nothing is known of it as a funder. */
    public Optional<FunderMoney> own(String id) {
        return views.funders().find(id).map(this::money);
    }

    /** The money of all the bodies before it, nearest first, each of them once. */
    public List<Before> before(String id) {
        List<Before> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String successor = open.poll();
            for (Predecessor one : predecessors(successor)) {
                if (seen.add(one.body())) {
                    FunderMoney money = own(one.body()).orElseGet(() -> FunderMoney.none(one.body()));
                    found.add(new Before(one.body(), successor, one.basis(), one.when(), money));
                    open.add(one.body());
                }
            }
        }
        return found;
    }

    private List<Predecessor> predecessors(String id) {
        return views.lineages().find(id).stream()
                .flatMap(lineage -> lineage.predecessors().stream())
                .filter(one -> one.when().status() == FactStatus.ACTUAL)
                .toList();
    }

    private FunderMoney money(FunderView funder) {
        List<AgreementView> agreements = views.agreements().all(funder.agreements());
        List<String> costs = agreements.stream()
                .flatMap(agreement -> agreement.allocations().stream())
                .map(allocation -> allocation.cost().slug())
                .distinct()
                .toList();
        return FunderMoney.of(funder, agreements, views.costs().all(costs));
    }
}
