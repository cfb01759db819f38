package org.filrouge.folds.funding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An agreement's view in the making: each event changes one part of it. */
final class AgreementMaker {

    private final String id;
    private @Nullable OrganisationId funder;
    private @Nullable OrganisationId recipient;
    private List<Sum> requested = List.of();
    private List<Sum> granted = List.of();
    private List<Increase> increases = List.of();
    private List<Sum> signed = List.of();
    private List<Sum> paid = List.of();
    private List<Sum> justified = List.of();
    private List<Condition> conditions = List.of();
    private DrawingRights rights = DrawingRights.NONE;
    private List<Allocation> allocations = List.of();
    private List<Equity> equity = List.of();
    private List<InKind> inKind = List.of();

    AgreementMaker(String id) {
        this.id = id;
    }

    AgreementMaker(AgreementView before) {
        this.id = before.id();
        this.funder = before.funder();
        this.recipient = before.recipient();
        this.requested = before.requested();
        this.granted = before.granted();
        this.increases = before.increases();
        this.signed = before.signed();
        this.paid = before.paid();
        this.justified = before.justified();
        this.conditions = before.conditions();
        this.rights = before.rights();
        this.allocations = before.allocations();
        this.equity = before.equity();
        this.inKind = before.inKind();
    }

    AgreementMaker after(FundingAgreementEvent told, RecordedEvent event) {
        Dated when = Dated.of(event);
        switch (told) {
            case Requested e -> requested = Lists.and(requested, new Sum(e.amount(), e.object(), when));
            case Granted e -> {
                between(e.funder(), e.recipient());
                granted = Lists.and(granted, new Sum(e.amount(), e.object(), when));
            }
            case Increased e -> {
                between(e.funder(), e.recipient());
                increases = Lists.and(increases, new Increase(e.ratio(), e.amount(), when));
            }
            case Signed e -> signed = Lists.and(signed, new Sum(e.amount(), e.reference(), when));
            case Paid e -> paid = Lists.and(paid, new Sum(e.amount(), e.payment(), when));
            case Justified e -> justified = Lists.and(justified, new Sum(e.amount(), e.report(), when));
            case ConditionSet e -> conditions = condition(e.condition(), one -> one.after(e, event));
            case ConditionAssessed e -> conditions = condition(e.condition(), one -> one.after(e, event));
            case DrawingRightsOpened e -> rights = rights.after(e, event);
            case DrawingRightsUsed e -> rights = rights.after(e, event);
            case CapitalSubscribed e -> equity = Lists.and(equity, Equity.of(e, event));
            case PremisesProvided e -> inKind = Lists.and(inKind, InKind.of(e, event));
            case StaffMadeAvailable e -> inKind = Lists.and(inKind, InKind.of(e, event));
            case Allocated e -> allocations = Lists.and(allocations, new Allocation(e.cost(), e.amount(), when));
        }
        return this;
    }

    AgreementView view() {
        return new AgreementView(
                id,
                funder,
                recipient,
                requested,
                granted,
                increases,
                signed,
                paid,
                justified,
                conditions,
                rights,
                allocations,
                equity,
                inKind);
    }

    private void between(OrganisationId giver, OrganisationId taker) {
        funder = funder == null ? giver : funder;
        recipient = recipient == null ? taker : recipient;
    }

    private List<Condition> condition(String name, UnaryOperator<Condition> change) {
        return Lists.change(conditions, Condition::condition, name, () -> Condition.named(name), change);
    }
}
