package org.filrouge.ledgerservice.publish;

import java.util.Map;

/** What somebody outside says about the log, as a member of the answer of {@code /api/log}. */
public interface OutsideWord {

    /** The member's name. */
    String member();

    /** The member's own members. */
    Map<String, Object> value();
}
