package org.filrouge.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Case files made to harm whoever reads YAML carelessly. */
final class HostileYaml {

    private HostileYaml() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        text(files, "a billion laughs", laughs());
        text(files, "an anchor in itself", "a: &a [*a]\n");
        text(
                files,
                "a tag that makes a script engine",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n");
        text(files, "a tag that runs a program", "!!python/object/apply:os.system ['true']\n");
        text(files, "a local tag", "case: !mine x\n");
        text(files, "binary", "case: !!binary aGVsbG8=\n");
        text(files, "a merge of keys", "a: &a {b: 1}\nc:\n  <<: *a\n");
        text(files, "two documents", "a: 1\n---\nb: 2\n");
        text(files, "tabs for indentation", "a:\n\tb: 1\n");
        text(files, "a name twice", "case: a\ncase: b\n");
        text(files, "a list for a name", "? [a, b]\n: c\n");
        text(files, "nested deep", "[".repeat(5_000) + "]".repeat(5_000));
        text(files, "only a text", "bonjour\n");
        text(files, "a directive", "%YAML 9.9\n---\na: 1\n");
        text(files, "a number of a thousand digits", "case: " + "9".repeat(1_000) + "\n");
        text(files, "a date that is none", small("effective: 2008-13-45"));
        text(files, "an event that is none", small("event: java.lang.Runtime"));
        text(files, "the program's own event", small("event: idempotency-key.used"));
        text(files, "NUL", "case: \"a\\0b\"\n");
        files.put("UTF-16", "case: a\n".getBytes(StandardCharsets.UTF_16));
        files.put("bytes that are no UTF-8", new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfd});
        return files;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            text.append(
                    "a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, before))));
        }
        return text.toString();
    }

    private static String small(String fact) {
        return """
                format: fil-rouge/case-file@1
                case: hostile
                title: Un dossier
                source: {document: Un document}
                facts:
                  - line: 1
                    %s
                    data: {}
                """
                .formatted(fact);
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
