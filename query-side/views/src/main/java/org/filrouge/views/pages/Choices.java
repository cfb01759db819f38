package org.filrouge.views.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader chose in an address, and the addresses of the same answer for programs.
 *
 * @param day the day it is seen from
 */
record Choices(Map<String, String> asked, String day) {

    /** The choices among some parameters; an empty field of a form chooses nothing. */
    static Map<String, String> told(Map<String, String> parameters) {
        Map<String, String> told = new TreeMap<>(parameters);
        told.remove("lang");
        told.values().removeIf(String::isBlank);
        return told;
    }

    String address(String path) {
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + (asked.isEmpty() ? "" : "?"), ""));
    }
}
