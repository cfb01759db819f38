package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.funding.FundingAgreement.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;

/** The rules of a grant. */
public final class FundingAgreement implements Decider<FundingAgreementEvent, State> {

    /** Whether the grant is recorded. */
    public record State(boolean granted) {}

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public Ruling<FundingAgreementEvent> decide(FundingAgreementEvent proposed, Envelope envelope, State state) {
        return switch (proposed) {
            case Granted e ->
                Ruling.<FundingAgreementEvent>of(e)
                        .refuseIf(state.granted(), ALREADY_GRANTED)
                        .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE)
                        .refuseIf(e.funder().equals(e.recipient()), FUNDER_IS_RECIPIENT);
            default -> Ruling.of(proposed);
        };
    }

    @Override
    public State happened(State state, FundingAgreementEvent event, Envelope envelope) {
        return new State(state.granted() || event instanceof Granted);
    }
}
