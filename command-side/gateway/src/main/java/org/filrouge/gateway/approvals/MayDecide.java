package org.filrouge.gateway.approvals;

import org.filrouge.http.Reader;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;

/** Who may be the second person of a decision: whoever may decide the same there. */
@FunctionalInterface
public interface MayDecide {

    /**
     * Whether the rights of a reader let them decide it.
     *
     * @param command the command that was proposed
     * @param stream the stream it is for
     * @param supportCase the case of that stream; null outside any
     */
    boolean allows(Reader reader, String command, String stream, @Nullable SupportCaseId supportCase);
}
