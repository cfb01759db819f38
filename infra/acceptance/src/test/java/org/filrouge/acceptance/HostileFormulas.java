package org.filrouge.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formulas nobody should post: broken, without end, reading what they may not, or made to harm whoever evaluates them. */
final class HostileFormulas {

    private static final String COUNT = "{\"op\":\"count\",\"of\":{\"names\":[\"mission.delivered\"]}}";

    private HostileFormulas() {}

    /** Bodies to post to an address of definitions, by what is wrong with them. */
    static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        formulas().forEach((name, formula) -> bodies.put(name, body(formula)));
        bodies.put("nothing", new byte[0]);
        bodies.put("not JSON", bytes("formula=count"));
        bodies.put("an array", bytes("[" + COUNT + "]"));
        bodies.put("no formula", bytes("{}"));
        bodies.put("a formula that is a text", bytes("{\"formula\":\"count(missions)\"}"));
        bodies.put("a formula that is an expression", bytes("{\"formula\":\"T(java.lang.Runtime).getRuntime()\"}"));
        bodies.put("an unknown part of the body", bytes("{\"formula\":" + COUNT + ",\"class\":\"java.lang.Runtime\"}"));
        bodies.put(
                "a type for polymorphic readers",
                bytes("{\"@class\":\"javax.script.ScriptEngineManager\",\"formula\":" + COUNT + "}"));
        bodies.put("the formula twice", bytes("{\"formula\":" + COUNT + ",\"formula\":" + COUNT + "}"));
        bodies.put("cut short", bytes("{\"formula\":{\"op\":"));
        bodies.put("followed by more", bytes("{\"formula\":" + COUNT + "}{}"));
        bodies.put("wrong UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("UTF-16", ("{\"formula\":" + COUNT + "}").getBytes(StandardCharsets.UTF_16));
        bodies.put(
                "nested ten thousand deep",
                bytes("{\"formula\":" + "{\"of\":".repeat(10_000) + "1" + "}".repeat(10_001)));
        bodies.put("ten million bytes", bytes("{\"formula\":\"" + "x".repeat(10_000_000) + "\"}"));
        bodies.put(
                "a unit of ten thousand letters",
                bytes("{\"unit\":\"" + "u".repeat(10_000) + "\",\"formula\":" + COUNT + "}"));
        bodies.put("a unit that is an object", bytes("{\"unit\":{\"a\":1},\"formula\":" + COUNT + "}"));
        return bodies;
    }

    /** Formulas that the rules of definitions must refuse too. */
    static Map<String, String> formulas() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("an empty object", "{}");
        all.put("an unknown operation", "{\"op\":\"eval\",\"of\":\"1\"}");
        all.put("a class for an operation", "{\"op\":\"java.lang.Runtime\"}");
        all.put("a script for an operation", "{\"op\":\"${7*7}\"}");
        all.put("an object for an operation", "{\"op\":{\"op\":\"count\"}}");
        all.put("an operation in capitals", "{\"op\":\"COUNT\",\"of\":{\"names\":[\"mission.delivered\"]}}");
        all.put("the record's own name", "{\"op\":\"Formula$Count\",\"of\":{\"names\":[\"mission.delivered\"]}}");
        all.put("no selection", "{\"op\":\"count\"}");
        all.put("an empty selection", "{\"op\":\"count\",\"of\":{}}");
        all.put("a list for a selection", "{\"op\":\"count\",\"of\":[\"mission.delivered\"]}");
        all.put("a text for a list", "{\"op\":\"count\",\"of\":{\"names\":\"mission.delivered\"}}");
        all.put("nothing in a list", "{\"op\":\"count\",\"of\":{\"names\":[null]}}");
        all.put(
                "a part that has no place",
                "{\"op\":\"count\",\"of\":{\"names\":[\"mission.delivered\"],\"$where\":\"sleep(1)\"}}");
        all.put("a prototype", "{\"op\":\"count\",\"__proto__\":{},\"of\":{\"names\":[\"mission.delivered\"]}}");
        all.put("an unknown event", count("\"names\":[\"mission.dreamt\"]"));
        all.put("a class for an event", count("\"names\":[\"java.lang.String\"]"));
        all.put("a way out of the folder", count("\"names\":[\"../../etc/passwd\"]"));
        all.put("a pattern for an event", count("\"names\":[\"(a+)+$\"]"));
        all.put("a remote look-up", count("\"names\":[\"${jndi:ldap://127.0.0.1/a}\"]"));
        all.put("a fragment of a page", count("\"names\":[\"__${new java.util.Date()}__::.x\"]"));
        all.put("markup", count("\"names\":[\"<script>alert(1)</script>\"]"));
        all.put("the house's own bookkeeping", count("\"names\":[\"idempotency-key.used\"]"));
        all.put("corrections", count("\"names\":[\"correction.rectified\"]"));
        all.put("definitions themselves", count("\"names\":[\"indicator.defined\"]"));
        all.put("an unknown observation", count("\"kinds\":[\"séance\"]"));
        all.put("an unknown status", count("\"names\":[\"mission.delivered\"],\"status\":[\"DREAMT\"]"));
        all.put("a name with a NUL", count("\"names\":[\"mission\\u0000.delivered\"]"));
        all.put("half a surrogate pair", count("\"names\":[\"\\ud800\"]"));
        all.put("a name of a thousand letters", count("\"names\":[\"" + "a".repeat(1_000) + "\"]"));
        all.put(
                "a thousand names",
                count("\"names\":[" + "\"mission.delivered\",".repeat(999) + "\"mission.delivered\"]"));
        all.put(
                "the same name twice",
                "{\"op\":\"count\",\"of\":{\"names\":[\"mission.delivered\"],\"names\":[\"*\"]}}");
        fields(all);
        numbers(all);
        withoutEnd(all);
        return all;
    }

    private static void fields(Map<String, String> all) {
        all.put("a name of an organisation, a free text", distinct("organisation.entered", "name"));
        all.put("a note on a role", distinct("support-case.role-assigned", "note"));
        all.put("a free text of a promise", distinct("commitment.made", "object"));
        all.put("the account that recorded", distinct("mission.delivered", "@account"));
        all.put("the envelope", distinct("mission.delivered", "envelope.recordedBy"));
        all.put("the class of an event", distinct("mission.delivered", "class.name"));
        all.put("a method of an event", distinct("mission.delivered", "getClass()"));
        all.put("an expression for a field", distinct("mission.delivered", "#{amount*2}"));
        all.put("a path without end", distinct("mission.delivered", "amount" + ".basis".repeat(15)));
        all.put("a path of dots", distinct("mission.delivered", "..."));
        all.put("an empty field", distinct("mission.delivered", ""));
        all.put(
                "a sum of codes",
                "{\"op\":\"sum\",\"of\":{\"names\":[\"collective-engineering.structure-joined\"]},\"fields\":[\"scope\"]}");
        all.put("a sum of nothing", "{\"op\":\"sum\",\"of\":{\"names\":[\"mission.delivered\"]},\"fields\":[]}");
        all.put("a bomb for a pattern", where("days", "WITHIN", "(a+)+$"));
        all.put("an interval without ends", where("days", "WITHIN", ".."));
        all.put("an interval of exponents", where("days", "WITHIN", "1e9..1e999999999"));
        all.put("a number within for a code", where("amount.basis", "WITHIN", "1..2"));
        all.put("a day that is none", where("@date", "SINCE", "2008-13-45"));
        all.put("a day before all days", where("@date", "SINCE", "-999999999-01-01"));
        all.put("a day for a number", where("days", "UNTIL", "2008-12-31"));
        all.put("an unknown test", where("days", "REGEX", ".*"));
        all.put("a history that is none", present(12, "java.lang.Thread"));
    }

    private static void numbers(Map<String, String> all) {
        all.put("an exponent beyond all", constant("1e999999999"));
        all.put("a negative exponent beyond all", constant("1e-999999999"));
        all.put("an exponent beyond int", constant("1e99999999999"));
        all.put("a number of a thousand digits", constant("9".repeat(1_000)));
        all.put("forty decimals", constant("0." + "1".repeat(38)));
        all.put("not a number", constant("NaN"));
        all.put("without bound", constant("Infinity"));
        all.put("a hexadecimal number", constant("0x10"));
        all.put("a text for a number", constant("\"1e999999999\""));
        all.put("no number", constant("null"));
        all.put("negative months", present(-1, "employer-group"));
        all.put("months beyond all time", present(2147483647, "employer-group"));
        all.put(
                "months beyond int",
                "{\"op\":\"active-after\",\"start\":{\"names\":[\"mission.started\"]},\"end\":{\"names\":[\"mission.delivered\"]},\"months\":99999999999}");
        all.put(
                "half a month",
                "{\"op\":\"active-after\",\"start\":{\"names\":[\"mission.started\"]},\"end\":{\"names\":[\"mission.delivered\"]},\"months\":0.5}");
        all.put(
                "a billion decimals",
                "{\"op\":\"ratio\",\"of\":" + COUNT + ",\"to\":" + COUNT + ",\"decimals\":1000000000}");
        all.put("negative decimals", "{\"op\":\"ratio\",\"of\":" + COUNT + ",\"to\":" + COUNT + ",\"decimals\":-1}");
    }

    private static void withoutEnd(Map<String, String> all) {
        all.put("fifty levels", nested(50, "{\"op\":\"plus\",\"of\":[", "]}"));
        all.put("forty-five differences", nested(45, "{\"op\":\"difference\",\"less\":" + COUNT + ",\"of\":", "}"));
        all.put("groups of groups of groups", nested(3, "{\"op\":\"by\",\"by\":[\"@stream\"],\"of\":", "}"));
        all.put(
                "a sum of two thousand counts",
                "{\"op\":\"plus\",\"of\":[" + (COUNT + ",").repeat(1_999) + COUNT + "]}");
        all.put("fifty sums of fifty counts", "{\"op\":\"plus\",\"of\":[" + wide(50) + "]}");
        all.put("a sum of nothing at all", "{\"op\":\"plus\",\"of\":[]}");
        all.put("no parts", "{\"op\":\"parts\",\"parts\":[]}");
        all.put("a match within a match without end", "{\"op\":\"count\",\"of\":" + matches(20) + "}");
        all.put("groups by nothing", "{\"op\":\"by\",\"by\":[],\"of\":" + COUNT + "}");
    }

    /** Formulas that are well made and would run away: each is let in, and stopped while it runs. */
    static Map<String, String> runaways() {
        String every = "{\"names\":[\"*\"]}";
        String later = "{\"names\":[\"*\"],\"matches\":[{\"with\":" + every
                + ",\"present\":true,\"when\":\"RECORDED_LATER\"}]}";
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "every fact beside every fact, group by group",
                "{\"op\":\"by\",\"by\":[\"@line\"],\"of\":{\"op\":\"by\",\"by\":[\"@stream\"],\"of\":{\"op\":\"count\",\"of\":"
                        + later + "}}}");
        all.put(
                "every fact looked for again after every fact",
                "{\"op\":\"active-after\",\"start\":" + every + ",\"end\":" + later + ",\"months\":1200}");
        all.put(
                "alerts of every line",
                "{\"op\":\"by\",\"by\":[\"@line\"],\"of\":{\"op\":\"plus\",\"of\":[{\"op\":\"open-signals\"},{\"op\":\"count\",\"of\":"
                        + every + "}]}}");
        return all;
    }

    private static String count(String selection) {
        return "{\"op\":\"count\",\"of\":{" + selection + "}}";
    }

    private static String distinct(String event, String field) {
        return "{\"op\":\"distinct\",\"of\":{\"names\":[\"" + event + "\"]},\"fields\":[\"" + field + "\"]}";
    }

    private static String where(String field, String test, String value) {
        return count("\"names\":[\"mission.delivered\"],\"where\":[{\"field\":\"" + field + "\",\"test\":\"" + test
                + "\",\"values\":[\"" + value + "\"]}]");
    }

    private static String constant(String number) {
        return "{\"op\":\"constant\",\"number\":" + number + "}";
    }

    private static String present(int months, String stream) {
        return "{\"op\":\"present-after\",\"hires\":{\"names\":[\"employer-group.staff-hired\"]},\"count\":\"count\","
                + "\"end\":{\"names\":[\"employer-group.activity-ceased\"]},\"endingStream\":\"" + stream
                + "\",\"months\":" + months + "}";
    }

    private static String nested(int levels, String before, String after) {
        return before.repeat(levels) + COUNT + after.repeat(levels);
    }

    private static String wide(int many) {
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            sums.add("{\"op\":\"plus\",\"of\":[" + (COUNT + ",").repeat(many - 1) + COUNT + "]}");
        }
        return String.join(",", sums);
    }

    private static String matches(int levels) {
        return "{\"names\":[\"*\"],\"matches\":[{\"with\":".repeat(levels) + "{\"names\":[\"*\"]}"
                + "}]}".repeat(levels);
    }

    private static byte[] body(String formula) {
        return bytes("{\"formula\":" + formula + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
