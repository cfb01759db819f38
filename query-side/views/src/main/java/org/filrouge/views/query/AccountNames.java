package org.filrouge.views.query;

import java.util.Optional;

/** Who an account stands for, as the directory beside the log tells; the log itself knows pseudonyms only. */
public interface AccountNames {

    /** The name; empty for an account that is in no directory, or whose person was forgotten. */
    Optional<String> of(String account);
}
