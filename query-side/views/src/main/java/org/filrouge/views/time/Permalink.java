package org.filrouge.views.time;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The address under which an answer is found again, byte for byte, whatever is recorded later: the question's parameters by name, with
 * the size of the log and, where the answer depends on them, the day it is seen from and the version of the definition.
 */
public final class Permalink {

    /** What says how long to wait says nothing of the answer. */
    private static final List<String> NOT_KEPT = List.of("afterPosition", "wait");

    private Permalink() {}

    /** That of a request; empty where the views moved while it was answered, so that nobody could tell its size. */
    public static Optional<String> of(HttpServletRequest request, ViewsAt views) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return of(request.getRequestURI().replaceFirst("^/+", "/"), parameters, views);
    }

    /** That of an address with some parameters. */
    public static Optional<String> of(String path, Map<String, String> parameters, ViewsAt views) {
        return views.citation().map(citation -> {
            Map<String, String> all = new TreeMap<>(parameters);
            all.keySet().removeAll(NOT_KEPT);
            all.values().removeIf(String::isBlank);
            all.putAll(citation);
            return address(path, all);
        });
    }

    /** An address with its parameters in the order of their names. */
    public static String address(String path, Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
