package org.filrouge.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds texts that cannot be kept as they are: control characters and halves of surrogate pairs. */
public final class StrictText {

    private StrictText() {}

    /** The pointers of all such texts and names in a body. */
    public static List<String> unkeepable(JsonNode body) {
        List<String> found = new ArrayList<>();
        walk(body, "", found);
        return found;
    }

    /** True when the text has only characters that can be kept. */
    public static boolean isKeepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0x7f || (c < 0x20 && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static void walk(JsonNode node, String pointer, List<String> found) {
        if (node.isString() && !isKeepable(node.asString())) {
            found.add(pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, found);
        }
        if (node.isObject()) {
            node.properties().forEach(property -> {
                boolean keepable = isKeepable(property.getKey());
                if (!keepable) {
                    found.add(pointer);
                }
                walk(property.getValue(), Pointer.of(pointer, keepable ? property.getKey() : "?"), found);
            });
        }
    }
}
