package org.filrouge.kernel.person;

import java.util.regex.Pattern;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/**
 * A person towards the programme, in one purpose. The name is drawn at random, so that it says nothing once the person is forgotten;
 * whoever comes back after that comes back under another.
 */
public record PersonId(String slug) implements StreamId {

    public static final String STREAM = "person";

    /** What every such name begins with. */
    public static final String PREFIX = "p-";

    private static final Pattern RANDOM = Pattern.compile(PREFIX + "[0-9a-f]{8}[0-9a-f-]{8,40}");

    public PersonId {
        Slug.check(slug);
    }

    /** Whether a name can have been drawn, rather than made of who it stands for. */
    public static boolean isRandom(String slug) {
        return RANDOM.matcher(slug).matches();
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
