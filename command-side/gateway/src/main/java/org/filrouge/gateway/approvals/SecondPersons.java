package org.filrouge.gateway.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.commands.CommandAnswer;
import org.filrouge.gateway.commands.CommandService;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.gateway.decisions.SecondPersonHandler;
import org.filrouge.gateway.decisions.WaitingProposals;
import org.filrouge.gateway.decisions.WaitingProposals.Question;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Slug;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Sealer.Sealed;
import org.jspecify.annotations.Nullable;

/** Puts what a second person says to the proposal, when their rights let them decide the same. */
public final class SecondPersons {

    /** The command for each word in an address. */
    static final Map<String, String> COMMANDS = Map.of(
            "approval", SecondPersonHandler.APPROVE,
            "rejection", SecondPersonHandler.REJECT,
            "withdrawal", SecondPersonHandler.WITHDRAW);

    private final CommandService commands;
    private final WaitingProposals waiting;
    private final CommandAccess access;
    private final Sealer sealer;

    public SecondPersons(CommandService commands, WaitingProposals waiting, CommandAccess access, Sealer sealer) {
        this.commands = commands;
        this.waiting = waiting;
        this.access = access;
        this.sealer = sealer;
    }

    /**
     * Approves, rejects or withdraws a proposal.
     *
     * @throws Problem when there is none of that name, their rights do not reach it, or a rule says no
     */
    CommandAnswer settle(String id, String command, @Nullable String reason, Reader reader, LocalDate today) {
        Question question = waiting.find(id(id)).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (!mayDecide(reader, command, question)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        Sealed said = sealer.seal(
                id(id).key(),
                ProposalEvent.Rejected.class,
                "{}",
                KernelJson.toMap(envelope(question.envelope(), reason, reader, today)));
        return commands.settle(
                new Proposal(command, id(id).key(), said.data(), said.envelope(), null, null, null, reader.alone()));
    }

    /** Whoever may decide the same there may approve it or reject it; to withdraw is for who proposed it, whatever they may now. */
    private boolean mayDecide(Reader reader, String command, Question question) {
        return reader.alone()
                || command.equals(SecondPersonHandler.WITHDRAW)
                || access.allows(reader.rights(), WaitingProposals.approved(question.made()));
    }

    private static ProposalId id(String text) {
        try {
            return new ProposalId(Slug.check(text));
        } catch (IllegalArgumentException noSlug) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    private static Envelope envelope(Envelope asked, @Nullable String reason, Reader reader, LocalDate today) {
        return new Envelope(
                asked.caseId(),
                FuzzyDate.day(today),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                reader.account().slug(),
                null,
                List.of(),
                null,
                List.of(),
                reason,
                List.of(),
                List.of(),
                null,
                asked.correlation(),
                IdentifierFactory.getInstance().generateIdentifier());
    }
}
