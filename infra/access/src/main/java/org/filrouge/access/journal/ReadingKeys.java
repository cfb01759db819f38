package org.filrouge.access.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.filrouge.kernel.event.StreamId;
import org.springframework.web.servlet.HandlerMapping;

/** What a reading was about: the names in its address and its scope, such as {@code case:ge-14}. Free text is never one. */
final class ReadingKeys {

    private static final List<String> SCOPE =
            List.of("account", "case", "organisation", "funder", "territory", "sector", "person", "key");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:._-]{1,120}");

    private static final int MOST = 20;

    private ReadingKeys() {}

    static List<String> of(HttpServletRequest request) {
        TreeSet<String> keys = new TreeSet<>();
        variables(request).forEach((name, value) -> add(keys, kind(request, name), value));
        for (String name : SCOPE) {
            String[] values = request.getParameterValues(name);
            for (String value : values == null ? new String[0] : values) {
                add(keys, name, value);
            }
        }
        return keys.stream().limit(MOST).toList();
    }

    private static void add(TreeSet<String> keys, String kind, String value) {
        if (NAME.matcher(value).matches()) {
            keys.add(kind.equals("key") || StreamId.streamOf(value).equals(kind) ? value : kind + ":" + value);
        }
    }

    /** A thing that an address calls only its id goes by the collection it is in: {@code /api/persons/{id}} is of a person. */
    private static String kind(HttpServletRequest request, String variable) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        int at = pattern.indexOf("/{" + variable + "}");
        if (at <= 0) {
            return variable;
        }
        String collection = pattern.substring(pattern.lastIndexOf('/', at - 1) + 1, at);
        return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        Map<String, String> found = new TreeMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> found.put(String.valueOf(name), String.valueOf(value)));
        }
        return found;
    }
}
