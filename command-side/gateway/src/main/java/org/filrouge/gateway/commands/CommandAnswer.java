package org.filrouge.gateway.commands;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted command is answered with.
 *
 * @param id the name of the stream
 * @param version how many events it has now
 */
public record CommandAnswer(String id, String stream, long version, List<RecordedAs> events, List<Warning> warnings) {

    /** Whether a second person is asked before anything is recorded but the question. */
    boolean waits() {
        return StreamId.streamOf(stream).equals(ProposalId.STREAM);
    }

    /**
     * One event that was recorded.
     *
     * @param position its place in the log
     */
    public record RecordedAs(String eventId, String name, @Nullable Long position) {}

    /** What should be seen although the command was accepted. */
    public record Warning(String code, Bilingual sentence, Map<String, String> facts) {}
}
