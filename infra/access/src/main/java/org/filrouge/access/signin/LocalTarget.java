package org.filrouge.access.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a reader goes on to after signing in: an address of this program, whatever was asked for. */
final class LocalTarget {

    static final String HOME = "/";
    static final String PARAMETER = "to";

    private static final int LONGEST = 2_000;
    /** One slash, then neither a slash nor a backslash, which browsers take for one; no control characters anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private static final Pattern DOOR = Pattern.compile("/(sign-in|sign-out|error)(?![^/?;#]).*");

    private LocalTarget() {}

    /** The target asked for where it is one of ours, and the home page otherwise. */
    static String of(@Nullable String asked) {
        return asked == null
                        || asked.length() > LONGEST
                        || !LOCAL.matcher(asked).matches()
                        || DOOR.matcher(asked).matches()
                ? HOME
                : asked;
    }
}
