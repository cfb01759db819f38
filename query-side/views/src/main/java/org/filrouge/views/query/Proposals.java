package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.filrouge.folds.approval.ProposalView;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.views.time.ViewsAt;

/** The proposals there are, the latest first. */
public final class Proposals {

    private static final int AT_ONCE = 500;

    private Proposals() {}

    /** A proposal, or 404 when there is none of that name. */
    public static ProposalView find(String id, ViewsAt views) {
        return Json.found(
                views.proposals().find(new ProposalId(Json.slug(id)).slug()).filter(view -> view.asked() != null));
    }

    /** Those of a kind, the latest first. */
    public static List<ProposalView> which(Predicate<ProposalView> wanted, ViewsAt views) {
        List<ProposalView> found = new ArrayList<>();
        String after = null;
        List<ProposalView> page;
        do {
            page = views.proposals().page(after, AT_ONCE);
            page.stream().filter(view -> view.asked() != null).filter(wanted).forEach(found::add);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == AT_ONCE);
        found.sort((one, other) ->
                Long.compare(other.asked().position(), one.asked().position()));
        return List.copyOf(found);
    }
}
