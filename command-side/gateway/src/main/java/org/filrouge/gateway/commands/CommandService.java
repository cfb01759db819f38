package org.filrouge.gateway.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.access.EmergencyReport;
import org.filrouge.gateway.commands.CommandAnswer.RecordedAs;
import org.filrouge.gateway.commands.CommandAnswer.Warning;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.Outcome;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.Fault;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Sends proposals to their streams and turns outcomes into answers or problems. */
public final class CommandService {

    /** Commands under way at once; more are turned away rather than queued without end. */
    private static final int MOST_AT_ONCE = 512;

    private final Dispatcher dispatcher;
    private final CommandAccess access;
    private final PositionLookup positions;
    private final ErasureCheck erasures;
    private final WhenAccepted next;
    private final MeterRegistry meters;
    private final EmergencyReport emergencies;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Map<String, RefusalCode> codes = new HashMap<>(EventCatalogue.refusals());

    /**
     * Sends commands.
     *
     * @param access says who may give them
     * @param next is told of each that was accepted
     */
    public CommandService(
            Dispatcher dispatcher,
            CommandAccess access,
            PositionLookup positions,
            WhenAccepted next,
            MeterRegistry meters) {
        this.dispatcher = dispatcher;
        this.access = access;
        this.positions = positions;
        this.erasures = new ErasureCheck(positions);
        this.next = next;
        this.meters = meters;
        this.emergencies = new EmergencyReport(meters);
        for (GatewayRefusal code : GatewayRefusal.values()) {
            codes.put(code.code(), code);
        }
    }

    /**
     * Lets a reader ask, whatever comes of it.
     *
     * @throws Problem 403 when they may not
     */
    void mayAsk(Reader reader, Proposal proposal) {
        access.check(reader, proposal);
    }

    /**
     * Puts a reader's proposal to its stream and answers when what came of it is on disk.
     *
     * @throws Problem when the reader may not, when it was refused, its stream is unknown or stale, or the store did not take it
     */
    CommandAnswer send(Reader reader, Proposal proposal) {
        return put(proposal, reader);
    }

    /**
     * Puts what a second person says to a proposal, once it is known that they may.
     *
     * @throws Problem as for a command
     */
    public CommandAnswer settle(Proposal said) {
        return put(said, null);
    }

    /** For a reader whose right is still to be asked for; for null where it is known. */
    private CommandAnswer put(Proposal proposal, @Nullable Reader reader) {
        if (!room.tryAcquire()) {
            count(proposal, "turned-away", Timer.start());
            throw Problem.of(ProblemCode.TOO_MANY);
        }
        Timer.Sample sample = Timer.start();
        String result = "failed";
        try {
            if (reader != null) {
                result = "not-allowed";
                mayAsk(reader, proposal);
                result = "refused";
                erasures.check(proposal, reader);
                result = "failed";
            }
            Outcome outcome = dispatcher.dispatch(proposal.command(), proposal);
            result = outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return answer(proposal, outcome);
        } finally {
            room.release();
            count(proposal, result, sample);
        }
    }

    private CommandAnswer answer(Proposal proposal, Outcome outcome) {
        String stream = outcome.stream();
        return switch (outcome.verdict()) {
            case ACCEPTED, PROPOSED -> accepted(proposal, outcome);
            case REFUSED ->
                throw Problem.refused(
                        outcome.objections().stream().map(this::refusal).toList());
            case UNKNOWN_STREAM -> throw Problem.of(ProblemCode.UNKNOWN_STREAM, Map.of("stream", stream));
            case CASE_MISSING ->
                throw Problem.malformed(List.of(new Fault("/case", "a fact of this kind belongs to a support case")));
            case STALE ->
                throw Problem.of(
                        ProblemCode.STALE,
                        Map.of(
                                "stream", stream,
                                "version", Long.toString(outcome.version()),
                                "expected", String.valueOf(proposal.expectedVersion())));
        };
    }

    private CommandAnswer accepted(Proposal proposal, Outcome outcome) {
        emergencies.of(outcome);
        next.accepted(proposal.command(), outcome.stream());
        Map<String, Long> places = positions.positionsOf(
                outcome.events().stream().map(Outcome.Appended::eventId).toList());
        List<RecordedAs> events = outcome.events().stream()
                .map(event -> new RecordedAs(event.eventId(), event.name(), places.get(event.eventId())))
                .toList();
        List<Warning> warnings = outcome.warnings().stream()
                .map(this::refusal)
                .map(refusal -> new Warning(refusal.code().code(), refusal.sentence(), refusal.facts()))
                .toList();
        return new CommandAnswer(
                StreamId.slugOf(outcome.stream()), outcome.stream(), outcome.version(), events, warnings);
    }

    private Refusal refusal(Objection objection) {
        return new Refusal(codes.get(objection.code()), objection.facts());
    }

    private void count(Proposal proposal, String result, Timer.Sample sample) {
        sample.stop(Timer.builder("filrouge.command")
                .description("commands by name and outcome")
                .tag("command", proposal.command())
                .tag("outcome", result)
                .register(meters));
    }
}
