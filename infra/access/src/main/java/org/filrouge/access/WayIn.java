package org.filrouge.access;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in beside the local accounts. Whoever comes in by it is known by their account's pseudonym, as everybody is. */
public interface WayIn {

    /** Takes its place in the chain that every request passes. */
    void join(HttpSecurity http);

    /** What the sign-in page shows of it; empty for what no browser uses. */
    Optional<Button> button();

    /**
     * A link of the sign-in page.
     *
     * @param label whom one signs in with
     * @param path where it begins; takes {@code to}, the local path to go to afterwards
     */
    record Button(String label, String path) {}
}
