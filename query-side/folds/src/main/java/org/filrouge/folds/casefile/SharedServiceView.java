package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.FleetExtended;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.OfferDefined;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleMadeAvailable;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleRequested;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One service run in common.
 *
 * @param id its name
 * @param offer what it offers to whom; null while not told
 * @param loans vehicles lent on a request: loans are not persons
 */
public record SharedServiceView(
        String id,
        ServiceEntity entity,
        @Nullable Offer offer,
        List<Extension> extensions,
        List<Request> requests,
        List<Loan> loans,
        List<Question> questions) {

    /**
     * Whom the service is for, why and at what price.
     *
     * @param longestMonths months a user may keep a vehicle
     */
    public record Offer(
            List<String> motives, List<String> publics, Measure longestMonths, List<String> priceSplit, Dated when) {

        static Offer of(OfferDefined e, Dated when) {
            return new Offer(e.motives(), e.publics(), e.longestMonths(), e.priceSplit(), when);
        }
    }

    /** More vehicles than before; both are numbers of vehicles. */
    public record Extension(Measure from, Measure to, Dated when) {}

    /** A vehicle asked for. */
    public record Request(String request, String motive, Dated when) {}

    /** A vehicle lent on a request, for so many months. */
    public record Loan(String request, @Nullable String vehicle, Measure months, boolean renewal, Dated when) {}

    /**
     * Who pays for a kind of user.
     *
     * @param open true until a ruling has happened
     * @param payer who pays by the ruling; null while open
     */
    public record Question(
            String question,
            @Nullable String subject,
            List<OrganisationId> candidatePayers,
            @Nullable Dated raised,
            boolean open,
            @Nullable OrganisationId payer,
            @Nullable Dated ruled) {

        private Question raised(EligibilityQuestionRaised e, Dated when) {
            return new Question(question, e.subject(), e.candidatePayers(), when, true, null, null);
        }

        private Question ruled(EligibilityRuled e, Dated when) {
            boolean settled = when.status() == FactStatus.ACTUAL;
            return new Question(question, subject, candidatePayers, raised, open && !settled, e.payer(), when);
        }
    }

    static SharedServiceView untold(String id) {
        return new SharedServiceView(id, ServiceEntity.UNTOLD, null, List.of(), List.of(), List.of(), List.of());
    }

    SharedServiceView with(ServiceEntity other) {
        return new SharedServiceView(id, other, offer, extensions, requests, loans, questions);
    }

    SharedServiceView with(Offer other) {
        return new SharedServiceView(id, entity, other, extensions, requests, loans, questions);
    }

    SharedServiceView extended(FleetExtended e, Dated when) {
        List<Extension> all = Lists.and(extensions, new Extension(e.from(), e.to(), when));
        return new SharedServiceView(id, entity, offer, all, requests, loans, questions);
    }

    SharedServiceView requested(VehicleRequested e, Dated when) {
        List<Request> all = Lists.and(requests, new Request(e.request(), e.motive(), when));
        return new SharedServiceView(id, entity, offer, extensions, all, loans, questions);
    }

    SharedServiceView lent(VehicleMadeAvailable e, Dated when) {
        List<Loan> all = Lists.and(loans, new Loan(e.request(), e.vehicle(), e.months(), e.renewal(), when));
        return new SharedServiceView(id, entity, offer, extensions, requests, all, questions);
    }

    SharedServiceView asked(EligibilityQuestionRaised e, Dated when) {
        return questioned(e.question(), q -> q.raised(e, when));
    }

    SharedServiceView ruled(EligibilityRuled e, Dated when) {
        return questioned(e.question(), q -> q.ruled(e, when));
    }

    private SharedServiceView questioned(String name, UnaryOperator<Question> change) {
        List<Question> all = Lists.change(
                questions,
                Question::question,
                name,
                () -> new Question(name, null, List.of(), null, true, null, null),
                change);
        return new SharedServiceView(id, entity, offer, extensions, requests, loans, all);
    }
}
