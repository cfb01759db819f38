package org.filrouge.gateway.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.commands.WhenAccepted;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.person.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what is approved: at once when a command approves it or lifts what kept it, and at the start what a crash or a legal hold
 * left. What fails is tried again at the next of these.
 */
public final class Erasures implements WhenAccepted {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final Set<String> APPROVE = Set.of("approve-erasure", "approve-text-erasure");
    private static final String LIFT = "lift-legal-hold";

    private final Dispatcher dispatcher;
    private final Supplier<List<String>> streams;
    private final String account;
    private final Clock clock;

    /**
     * Carries out erasures.
     *
     * @param streams the keys of all streams of persons and of erasures of texts
     * @param account under which the program records what it does
     */
    public Erasures(Dispatcher dispatcher, Supplier<List<String>> streams, String account, Clock clock) {
        this.dispatcher = dispatcher;
        this.streams = streams;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public void accepted(String command, String stream) {
        if (APPROVE.contains(command)) {
            carryOut(stream);
        } else if (command.equals(LIFT)) {
            resume();
        }
    }

    /** Carries out whatever is due. */
    public void resume() {
        streams.get().forEach(this::carryOut);
    }

    /** Whether a stream can be one that something is erased by. */
    public static boolean erases(String stream) {
        return Set.of(PersonId.STREAM, TextErasureId.STREAM).contains(StreamId.streamOf(stream));
    }

    private void carryOut(String stream) {
        try {
            boolean done = dispatcher.dispatch(
                    EraseHandler.COMMAND,
                    new EraseNow(stream, account, LocalDate.now(clock).toString()));
            if (done) {
                LOG.info("Erased {}", stream);
            }
        } catch (RuntimeException failed) {
            LOG.error("The erasure {} is approved but could not be carried out; it is tried again", stream, failed);
        }
    }
}
