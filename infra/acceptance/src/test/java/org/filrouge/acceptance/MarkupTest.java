package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody writes, told or asked, stays text on every page. */
class MarkupTest {

    private static final String MARK = "canary47";
    private static final List<String> HOSTILE = List.of(
            "<script>" + MARK + "</script>",
            "\"><img src=x onerror=" + MARK + ">",
            "'-" + MARK + "-'</title></script><svg/onload=" + MARK + ">",
            "[[${T(java.lang.Runtime).getRuntime()}]]__${7*7}__" + MARK);

    @TempDir
    private Path data;

    @Test
    void whatIsWrittenStaysText() {
        try (Program program = Program.start(data)) {
            Story story = new Story(program);
            List<String> pages = new ArrayList<>(List.of("/"));
            long last = 0;
            for (int i = 0; i < HOSTILE.size(); i++) {
                String text = HOSTILE.get(i);
                program.accepted("enter-organisation", told(story.id("org" + i), "name", text, "kind", "ASSOCIATION"));
                program.accepted("open-support-case", told(story.id("case" + i), "title", text, "sector", "insertion"));
                Map<String, Object> request = story.body(
                        "request",
                        "case" + i,
                        "2024-01",
                        "requesters",
                        story.ids("org" + i),
                        "origin",
                        "OWN",
                        "object",
                        text);
                request.put("id", story.id("request" + i));
                request.put("reason", text);
                request.put("evidence", Story.evidence(text));
                last = program.accepted("request-support", request);
                pages.add("/organisations/" + story.id("org" + i));
                pages.add("/cases/" + story.id("case" + i));
            }
            program.seen("/api/cases", last);
            program.get("/api/history?limit=500")
                    .json()
                    .get("events")
                    .forEach(event -> pages.add("/events/" + event.get("id").asString()));
            assertThat(pages).hasSizeGreaterThan(15);
            for (String page : pages) {
                Reply shown = program.get(page, "Accept", "text/html");
                assertThat(shown.status()).as(page).isEqualTo(200);
                assertThat(shown.body()).as(page).contains(MARK);
                staysText(page, shown);
            }
        }
    }

    @Test
    void whatIsAskedStaysText() {
        try (Program program = Program.start(data)) {
            for (String text : HOSTILE) {
                String asked = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                for (String page : List.of(
                        "/cases/" + asked.replace("%2F", ""),
                        "/indicators/F10?case=" + asked,
                        "/compare?indicator=" + asked,
                        "/packs?territory=" + asked,
                        "/replay?view=case&key=" + asked,
                        "/survival?of=" + asked,
                        "/?lang=" + asked,
                        "/?asOf=" + asked)) {
                    staysText(page, program.get(page, "Accept", "text/html"));
                }
            }
        }
    }

    private static Map<String, Object> told(String id, Object... data) {
        return Map.of("id", id, "data", Story.map(data));
    }

    private static void staysText(String page, Reply shown) {
        assertThat(shown.body())
                .as(page)
                .doesNotContain("<script>" + MARK, "<img src=x", "<svg/onload", "49" + MARK, "java.lang.Runtime@");
    }
}
