package org.filrouge.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds texts that point at a person: an e-mail address, a French telephone number, a social security number. Events are for ever;
 * people are told by role and organisation.
 */
public final class PersonTraces {

    private static final int DEEPEST = 64;
    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63})+"),
            Pattern.compile("(?<![\\d.,-])(?:\\+33\\s?|0)[1-9](?:[ .-]?\\d{2}){4}(?![\\d.,-]?\\d)"),
            Pattern.compile(
                    "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?\\d[\\dAB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)"));

    private PersonTraces() {}

    /** A fault for each such text in a body. */
    public static List<Fault> faults(JsonNode body) {
        List<Fault> found = new ArrayList<>();
        walk(body, "", 0, found);
        return found;
    }

    static boolean isIn(String text) {
        return TRACES.stream().anyMatch(trace -> trace.matcher(text).find());
    }

    private static void walk(JsonNode node, String pointer, int depth, List<Fault> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isString() && isIn(node.asString())) {
            found.add(
                    new Fault(
                            pointer,
                            "points at a person (address, telephone or social security number): tell people by role and organisation"));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, depth + 1, found);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            property -> walk(property.getValue(), pointer + "/" + property.getKey(), depth + 1, found));
        }
    }
}
