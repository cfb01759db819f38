package org.filrouge.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How a sealed text is told from an open one: by its beginning, which nobody may write. */
public final class SealedMark {

    /** What every sealed text begins with; the number is that of its form. */
    public static final String PREFIX = "sealed:1:";

    /** A sealed text, wherever it stands. */
    public static final Pattern SEALED = Pattern.compile(PREFIX + "[A-Za-z0-9_-]+");

    /** What a text that is told must not hold, so that no reader ever takes it for a sealed one. */
    private static final Pattern LOOKS_SEALED = Pattern.compile("sealed:\\d+:");

    private SealedMark() {}

    /** A fault for each text, and each name, in a body that looks like a sealed one. */
    public static List<Fault> faults(JsonNode body) {
        List<Fault> found = new ArrayList<>();
        walk(body, "", found);
        return found;
    }

    private static void walk(JsonNode node, String pointer, List<Fault> found) {
        if (node.isString() && LOOKS_SEALED.matcher(node.asString()).find()) {
            found.add(new Fault(pointer, "looks like a sealed text, which only the program writes"));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, found);
        }
        if (node.isObject()) {
            node.properties().forEach(property -> {
                if (LOOKS_SEALED.matcher(property.getKey()).find()) {
                    found.add(new Fault(pointer, "a name looks like a sealed text, which only the program writes"));
                }
                walk(property.getValue(), pointer + "/" + property.getKey(), found);
            });
        }
    }
}
