package org.filrouge.gateway.consultations;

import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where readings are written down before they are answered: what cannot be written down is not answered. */
public final class ReadingJournal {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJournal.class);

    private final Dispatcher dispatcher;

    public ReadingJournal(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Writes a reading down, and comes back when it is on disk.
     *
     * @throws Problem 503 when it could not be written down
     */
    public void write(Consultation read) {
        try {
            dispatcher.dispatch(ConsultationHandler.COMMAND, read);
        } catch (RuntimeException failed) {
            LOG.warn("A reading of {} could not be journalled and was not answered", read.door(), failed);
            throw Problem.of(ProblemCode.NOT_JOURNALLED);
        }
    }
}
