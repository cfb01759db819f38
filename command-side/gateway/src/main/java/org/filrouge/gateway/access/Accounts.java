package org.filrouge.gateway.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.IdentifierFactory;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.Outcome;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.Problem;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountEvent.Closed;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.AccountRefusal;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * Opens accounts and grants rights in the program's own name, where there is nobody yet who could: the first administrator, and the accounts
 * of the demonstration. The rules are those of everybody. What is so already is left as it is, so that a start cut short can be repeated.
 */
public final class Accounts {

    private static final Set<String> SO_ALREADY =
            Set.of(AccountRefusal.ALREADY_OPEN.code(), AccountRefusal.ALREADY_GRANTED.code());

    private final Dispatcher dispatcher;
    private final Clock clock;
    private final String recorder;

    /**
     * Grants in the name of the program.
     *
     * @param recorder the pseudonym under which the program records
     */
    public Accounts(Dispatcher dispatcher, Clock clock, String recorder) {
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.recorder = recorder;
    }

    public void open(AccountId account) {
        record(account, new Opened());
    }

    public void grant(AccountId account, Right right) {
        record(account, new RightGranted(right.role(), right.scope()));
    }

    public void close(AccountId account) {
        record(account, new Closed());
    }

    private void record(AccountId account, AccountEvent event) {
        String command = EventCatalogue.of(event.getClass()).type().command();
        String id = IdentifierFactory.getInstance().generateIdentifier();
        Proposal proposal = new Proposal(
                command,
                account.key(),
                KernelJson.mapper().writeValueAsString(event),
                KernelJson.toMap(envelope(id)),
                null,
                null,
                null,
                true);
        Outcome outcome = dispatcher.dispatch(command, proposal);
        boolean soAlready = outcome.objections().stream().map(Objection::code).allMatch(SO_ALREADY::contains);
        if (outcome.verdict() != Verdict.ACCEPTED && !(outcome.verdict() == Verdict.REFUSED && soAlready)) {
            throw Problem.refused(
                    outcome.objections().stream().map(Accounts::refusal).toList());
        }
    }

    private Envelope envelope(String id) {
        return Envelope.ofDeed(null, FuzzyDate.day(LocalDate.now(clock)), recorder, id, id);
    }

    private static Refusal refusal(Objection objection) {
        RefusalCode code = Arrays.stream(GatewayRefusal.values())
                .filter(own -> own.code().equals(objection.code()))
                .map(RefusalCode.class::cast)
                .findFirst()
                .orElseGet(() -> EventCatalogue.refusals().get(objection.code()));
        return new Refusal(code, Map.copyOf(objection.facts()));
    }
}
