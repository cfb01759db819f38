package org.filrouge.decisions.person;

import static org.filrouge.kernel.person.PersonRefusal.ALREADY_APPROVED;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_HELD;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_REGISTERED;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_REQUESTED;
import static org.filrouge.kernel.person.PersonRefusal.ERASED;
import static org.filrouge.kernel.person.PersonRefusal.HELD;
import static org.filrouge.kernel.person.PersonRefusal.NAME_NOT_RANDOM;
import static org.filrouge.kernel.person.PersonRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.person.PersonRefusal.NOT_APPROVED;
import static org.filrouge.kernel.person.PersonRefusal.NOT_HELD;
import static org.filrouge.kernel.person.PersonRefusal.NOT_REGISTERED;
import static org.filrouge.kernel.person.PersonRefusal.NOT_REQUESTED;
import static org.filrouge.kernel.person.PersonRefusal.REASON_MISSING;
import static org.filrouge.kernel.person.PersonRefusal.SAME_ACCOUNT;
import static org.filrouge.kernel.person.PersonRefusal.UNTIL_WHEN;
import static org.filrouge.kernel.person.PersonRefusal.WITHOUT_WORDS;

import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.person.Person.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonEvent.DetailsRecorded;
import org.filrouge.kernel.person.PersonEvent.Erased;
import org.filrouge.kernel.person.PersonEvent.ErasureApproved;
import org.filrouge.kernel.person.PersonEvent.ErasureRefused;
import org.filrouge.kernel.person.PersonEvent.ErasureRequested;
import org.filrouge.kernel.person.PersonEvent.LegalHoldLifted;
import org.filrouge.kernel.person.PersonEvent.LegalHoldPlaced;
import org.filrouge.kernel.person.PersonEvent.RecipientNotified;
import org.filrouge.kernel.person.PersonEvent.Registered;
import org.filrouge.kernel.person.PersonEvent.RetentionSet;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * The rules of a person: what is kept has a purpose and an end, an erasure takes two accounts, and a legal hold comes before it. Once
 * erased, only recipients are still told of it, and nothing in words.
 */
public final class Person implements Decider<PersonEvent, State> {

    /** How far an erasure has come. */
    public enum Erasure {
        NONE,
        REQUESTED,
        APPROVED,
        DONE
    }

    /**
     * What the rules remember.
     *
     * @param name of the stream; empty where it is not known
     * @param held whether a legal hold stands
     * @param requestedBy the account that requested the erasure; empty for none
     * @param events the facts that the request names
     */
    public record State(
            String name, boolean registered, boolean held, Erasure erasure, String requestedBy, List<String> events) {

        /** Whether the keys are to be destroyed now. */
        public boolean isDue() {
            return erasure == Erasure.APPROVED && !held;
        }

        private State registered(boolean now) {
            return new State(name, now, held, erasure, requestedBy, events);
        }

        private State held(boolean now) {
            return new State(name, registered, now, erasure, requestedBy, events);
        }

        private State at(Erasure now, String by, List<String> named) {
            return new State(name, registered, held, now, by, named);
        }
    }

    @Override
    public State initial() {
        return initial("");
    }

    @Override
    public State initial(String slug) {
        return new State(slug, false, false, Erasure.NONE, "", List.of());
    }

    @Override
    public Ruling<PersonEvent> decide(PersonEvent proposed, Envelope envelope, State s) {
        Ruling<PersonEvent> ruling = Ruling.of(proposed).refuseIf(!envelope.isActual(), NOT_ACTUAL);
        if (proposed instanceof Registered) {
            return ruling.refuseIf(!s.name().isEmpty() && !PersonId.isRandom(s.name()), NAME_NOT_RANDOM)
                    .refuseIf(s.registered(), ALREADY_REGISTERED);
        }
        if (!s.registered()) {
            return ruling.refuseIf(true, NOT_REGISTERED);
        }
        return s.erasure() == Erasure.DONE
                ? afterwards(ruling, proposed, envelope)
                : known(ruling, proposed, envelope, s);
    }

    private static Ruling<PersonEvent> afterwards(Ruling<PersonEvent> ruling, PersonEvent proposed, Envelope envelope) {
        return ruling.refuseIf(!(proposed instanceof RecipientNotified), ERASED)
                .refuseIf(proposed instanceof RecipientNotified && hasWords(envelope), WITHOUT_WORDS);
    }

    private static Ruling<PersonEvent> known(
            Ruling<PersonEvent> ruling, PersonEvent proposed, Envelope envelope, State s) {
        boolean silent = envelope.reason() == null || envelope.reason().isBlank();
        return switch (proposed) {
            case Registered e -> ruling;
            case DetailsRecorded e -> ruling.refuseIf(s.erasure() == Erasure.APPROVED, ALREADY_APPROVED);
            case RetentionSet e -> ruling.refuseIf(e.until().equals(FuzzyDate.UNDATED), UNTIL_WHEN);
            case LegalHoldPlaced e -> ruling.refuseIf(silent, REASON_MISSING).refuseIf(s.held(), ALREADY_HELD);
            case LegalHoldLifted e -> ruling.refuseIf(silent, REASON_MISSING).refuseIf(!s.held(), NOT_HELD);
            case ErasureRequested e ->
                ruling.refuseIf(s.erasure() == Erasure.REQUESTED, ALREADY_REQUESTED)
                        .refuseIf(s.erasure() == Erasure.APPROVED, ALREADY_APPROVED);
            case ErasureApproved e -> approved(ruling, e, envelope, s);
            case ErasureRefused e ->
                ruling.refuseIf(silent, REASON_MISSING)
                        .refuseIf(s.erasure() == Erasure.NONE, NOT_REQUESTED)
                        .refuseIf(s.erasure() == Erasure.APPROVED, ALREADY_APPROVED);
            case Erased e ->
                ruling.refuseIf(s.erasure() != Erasure.APPROVED, NOT_APPROVED).refuseIf(s.held(), HELD);
            case RecipientNotified e -> ruling;
        };
    }

    private static Ruling<PersonEvent> approved(
            Ruling<PersonEvent> ruling, ErasureApproved e, Envelope envelope, State s) {
        boolean same = s.requestedBy().equals(envelope.recordedBy());
        return ruling.refuseIf(s.erasure() == Erasure.NONE, NOT_REQUESTED)
                .refuseIf(s.erasure() == Erasure.APPROVED, ALREADY_APPROVED)
                .refuseIf(same && !e.alone(), SAME_ACCOUNT, "account", s.requestedBy())
                .refuseIf(s.held(), HELD);
    }

    private static boolean hasWords(Envelope envelope) {
        return envelope.reason() != null
                || envelope.wording() != null
                || envelope.source() != null
                || !envelope.evidence().isEmpty();
    }

    @Override
    public State happened(State s, PersonEvent event, Envelope envelope) {
        return switch (event) {
            case Registered e -> s.registered(true);
            case DetailsRecorded e -> s;
            case RetentionSet e -> s;
            case LegalHoldPlaced e -> s.held(true);
            case LegalHoldLifted e -> s.held(false);
            case ErasureRequested e -> s.at(Erasure.REQUESTED, envelope.recordedBy(), e.events());
            case ErasureApproved e -> s.at(Erasure.APPROVED, s.requestedBy(), s.events());
            case ErasureRefused e -> s.at(Erasure.NONE, "", List.of());
            case Erased e -> s.at(Erasure.DONE, s.requestedBy(), s.events());
            case RecipientNotified e -> s;
        };
    }
}
