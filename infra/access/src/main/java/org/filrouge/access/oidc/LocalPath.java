package org.filrouge.access.oidc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser may be sent after signing in: to a page of this program, and to no other host. */
final class LocalPath {

    private static final int LONGEST = 2_000;
    /** Begins with one slash; browsers read a backslash as a second one, and drop tabs and line ends. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private LocalPath() {}

    /** The path asked for where it is a local one, else the home page. */
    static String of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && LOCAL.matcher(asked).matches()
                ? asked
                : "/";
    }
}
