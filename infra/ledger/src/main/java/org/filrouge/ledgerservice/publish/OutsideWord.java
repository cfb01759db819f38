package org.filrouge.ledgerservice.publish;

import java.util.Map;

/** What is said of the log beside the log itself, such as by somebody outside, as a member of the answer of {@code /api/log}. */
public interface OutsideWord {

    /** The member's name. */
    String member();

    /** The member's own members. */
    Map<String, Object> value();
}
