package org.filrouge.decisions.convention;

import static org.filrouge.kernel.convention.ConventionRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.convention.Convention.State;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionEvent.Ended;
import org.filrouge.kernel.convention.ConventionEvent.RecognisedAsSieg;
import org.filrouge.kernel.convention.ConventionEvent.Signed;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of a convention: signed once, and as SIEG only after the recognition of named activities. */
public final class Convention implements Decider<ConventionEvent, State> {

    /** What the rules remember: when the service was recognised, the convention signed, and ended. */
    public record State(@Nullable FuzzyDate recognised, @Nullable FuzzyDate signed, @Nullable FuzzyDate ended) {}

    @Override
    public State initial() {
        return new State(null, null, null);
    }

    @Override
    public Ruling<ConventionEvent> decide(ConventionEvent proposed, Envelope envelope, State state) {
        Ruling<ConventionEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case RecognisedAsSieg e -> ruling.refuseIf(e.activities().isEmpty(), NO_ACTIVITY);
            case Signed e -> signature(recognition(ruling, e, envelope, state), e, envelope, state);
            case Ended e -> ending(ruling, envelope, state);
        };
    }

    @Override
    public State happened(State s, ConventionEvent event, Envelope envelope) {
        return switch (event) {
            case RecognisedAsSieg e -> new State(envelope.effective(), s.signed, s.ended);
            case Signed e -> new State(s.recognised, envelope.effective(), s.ended);
            case Ended e -> new State(s.recognised, s.signed, envelope.effective());
        };
    }

    private static Ruling<ConventionEvent> recognition(
            Ruling<ConventionEvent> ruling, Signed e, Envelope envelope, State state) {
        FuzzyDate recognised = state.recognised();
        boolean sieg = e.type() == ConventionType.SIEG;
        return ruling.refuseIf(sieg && recognised == null, SIEG_NOT_RECOGNISED)
                .refuseIf(
                        sieg && recognised != null && envelope.effective().certainlyBefore(recognised),
                        SIGNED_BEFORE_RECOGNITION,
                        "signed",
                        envelope.effective(),
                        "recognised",
                        recognised)
                .warnIf(!sieg && recognised != null, SIEG_IS_NO_DELEGATION);
    }

    private static Ruling<ConventionEvent> signature(
            Ruling<ConventionEvent> ruling, Signed e, Envelope envelope, State state) {
        FuzzyDate until = e.until();
        return ruling.refuseIf(state.signed() != null, ALREADY_SIGNED, "signed", state.signed())
                .refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES)
                .refuseIf(
                        until != null && until.certainlyBefore(envelope.effective()),
                        ENDS_BEFORE_SIGNATURE,
                        "end",
                        until,
                        "signed",
                        envelope.effective());
    }

    private static Ruling<ConventionEvent> ending(Ruling<ConventionEvent> ruling, Envelope envelope, State state) {
        FuzzyDate signed = state.signed();
        return ruling.refuseIf(signed == null, NOT_SIGNED)
                .refuseIf(
                        signed != null && envelope.effective().certainlyBefore(signed),
                        ENDS_BEFORE_SIGNATURE,
                        "end",
                        envelope.effective(),
                        "signed",
                        signed)
                .refuseIf(state.ended() != null, ALREADY_ENDED, "ended", state.ended());
    }
}
