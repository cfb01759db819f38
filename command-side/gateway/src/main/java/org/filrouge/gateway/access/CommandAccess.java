package org.filrouge.gateway.access;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.Policy;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.access.Rule;

/**
 * The one place where the command side asks whether somebody may: the policy tells what their roles give for the command, and the streams,
 * as recorded at this moment, tell whether the fact is within the reach of the right. What is refused is refused alike, whether or not
 * there is anything to hide, and leaves nothing behind.
 */
public final class CommandAccess {

    private final EventStore store;

    public CommandAccess(EventStore store) {
        this.store = store;
    }

    /**
     * Lets a command pass, or not.
     *
     * @throws Problem 403 when the reader's rights do not allow it
     */
    public void check(Reader reader, Proposal proposal) {
        if (!reader.alone()) {
            check(reader, List.of(Asked.of(proposal)));
        }
    }

    /**
     * Lets the facts of a file pass, all of them or none.
     *
     * @throws Problem 403 when the reader's rights do not allow one of them
     */
    public void check(Reader reader, List<Asked> file) {
        if (!reader.alone() && !allows(reader.rights(), file)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
    }

    /** Whether rights let a command pass, for whoever has to approve what another asked for. */
    public boolean allows(Rights rights, Proposal proposal) {
        return allows(rights, List.of(Asked.of(proposal)));
    }

    private boolean allows(Rights rights, List<Asked> file) {
        RecordedFacts facts = new RecordedFacts(store, file);
        Ownership ownership = new Ownership(rights.account(), facts);
        return file.stream().allMatch(asked -> allows(rights, asked, ownership));
    }

    private static boolean allows(Rights rights, Asked asked, Ownership ownership) {
        Optional<Rule> rule = Policy.ofCommand(asked.command());
        return rule.isPresent()
                && rights.held().stream()
                        .filter(right -> !right.readOnly())
                        .anyMatch(right -> allows(rule.get(), right, asked, ownership));
    }

    private static boolean allows(Rule rule, Right right, Asked asked, Ownership ownership) {
        return switch (rule.of(right.role())) {
            case ALLOWED -> true;
            case OWN -> ownership.isOwn(right, asked);
            case AGGREGATED, DENIED -> false;
        };
    }
}
