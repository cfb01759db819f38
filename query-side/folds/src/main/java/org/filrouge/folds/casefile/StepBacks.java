package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.MemberSteppedBack;
import org.filrouge.kernel.collectiveengineering.Interest;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ChooserSteppedBack;
import org.jspecify.annotations.Nullable;

/** Who stepped back from which decision of the case, and for what interest of their own. */
public record StepBacks(List<StepBack> stepBacks) {

    static final StepBacks EMPTY = new StepBacks(List.of());

    /**
     * One stepping back.
     *
     * @param stream the action or selection, as a slug
     * @param committee null for the choice of a provider
     * @param subject the opinion; null for the choice of a provider
     * @param member the organisation nobody of which takes part; null when it is one account
     * @param account the account that takes no part: a pseudonym; null when it is all of an organisation
     */
    public record StepBack(
            String stream,
            @Nullable String committee,
            @Nullable OpinionSubject subject,
            @Nullable OrganisationId member,
            @Nullable String account,
            Interest interest,
            @Nullable String explanation,
            Dated when) {}

    StepBacks apply(RecordedEvent event) {
        String stream = StreamId.slugOf(event.streamKey());
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case MemberSteppedBack e ->
                and(new StepBack(
                        stream,
                        e.committee(),
                        e.subject(),
                        e.member(),
                        account(e.member(), e.account(), event),
                        e.interest(),
                        e.explanation(),
                        when));
            case ChooserSteppedBack e ->
                and(new StepBack(
                        stream,
                        null,
                        null,
                        e.member(),
                        account(e.member(), e.account(), event),
                        e.interest(),
                        e.explanation(),
                        when));
            default -> this;
        };
    }

    private static @Nullable String account(
            @Nullable OrganisationId member, @Nullable String account, RecordedEvent event) {
        return member == null && account == null ? event.envelope().recordedBy() : account;
    }

    private StepBacks and(StepBack one) {
        return new StepBacks(Lists.and(stepBacks, one));
    }
}
