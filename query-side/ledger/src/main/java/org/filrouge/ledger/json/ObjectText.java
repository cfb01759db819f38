package org.filrouge.ledger.json;

import java.nio.charset.StandardCharsets;
import org.filrouge.ledger.Malformed;
import org.jspecify.annotations.Nullable;

/** A canonical JSON object written straight away, member by member, in the order of their names. */
public final class ObjectText {

    private final StringBuilder out = new StringBuilder("{");
    private String last = "";

    /** A string; nothing at all for null. */
    public ObjectText text(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            CanonicalJson.text(value, out);
        }
        return this;
    }

    /** A whole number that every reader takes exactly. */
    public ObjectText number(String name, long value) {
        if (Math.abs(value) > Json.Number.LARGEST_EXACT) {
            throw new Malformed(name + " is beyond what JSON tells exactly");
        }
        name(name);
        out.append(value);
        return this;
    }

    /** The bytes of the object. */
    public byte[] bytes() {
        return (out + "}").getBytes(StandardCharsets.UTF_8);
    }

    private void name(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " comes before " + last);
        }
        if (!last.isEmpty()) {
            out.append(',');
        }
        CanonicalJson.text(name, out);
        out.append(':');
        last = name;
    }
}
