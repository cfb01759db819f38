package org.filrouge.json;

import java.util.Arrays;
import java.util.List;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Slug;
import org.filrouge.kernel.value.TaxBasis;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the kernel's small values, as they are written. */
final class ValueSchemas {

    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_LIST = 1000;

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final String EUROS = "-?\\d{1,15}(\\.\\d{1,2}0{0,4})?";

    private ValueSchemas() {}

    static ObjectNode text() {
        return JSON.createObjectNode().put("type", "string").put("minLength", 1).put("maxLength", LONGEST_TEXT);
    }

    static ObjectNode slug() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("pattern", "^" + Slug.PATTERN + "$")
                .put("maxLength", Slug.LONGEST);
    }

    static ObjectNode date() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("format", "edtf")
                .put("maxLength", 40)
                .put("description", "EDTF: 2008-03-12, 2007-06, 2009-36 (4th quarter), 2005, 2006-07/2007-06, XXXX");
    }

    static ObjectNode measure() {
        return number("measure", Measure.PATTERN);
    }

    /** The format guards what is sent as a number, the pattern what is sent as a text. */
    private static ObjectNode number(String format, String pattern) {
        ObjectNode number = JSON.createObjectNode();
        number.putArray("type").add("number").add("string");
        return number.put("format", format)
                .put("pattern", "^(UNKNOWN|NOT_APPLICABLE|" + pattern + ")$")
                .put("description", "a number, exact, or UNKNOWN, or NOT_APPLICABLE; left out means UNKNOWN");
    }

    static ObjectNode money() {
        ObjectNode money = Schemas.object();
        ObjectNode properties = money.putObject("properties");
        properties.set("amount", number("euros", EUROS));
        properties.set(
                "basis",
                code(Arrays.stream(TaxBasis.values()).map(TaxBasis::name).toList()));
        money.putArray("required").add("basis");
        return money;
    }

    static ObjectNode evidence() {
        ObjectNode evidence = Schemas.object();
        ObjectNode properties = evidence.putObject("properties");
        properties.set("reference", text());
        properties.set("sha256", text().put("pattern", "^" + Evidence.SHA256_PATTERN + "$"));
        evidence.putArray("required").add("reference");
        return evidence;
    }

    static ObjectNode streamKey() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("pattern", "^[a-z]+(-[a-z]+)*:" + Slug.PATTERN + "$")
                .put("maxLength", 2 * Slug.LONGEST)
                .put("description", "the kind of stream and its name: employer-group:ge-14");
    }

    static ObjectNode correctedFact() {
        ObjectNode fact = Schemas.object();
        ObjectNode properties = fact.putObject("properties");
        properties.set("type", text().put("description", "the stable name of the event that is corrected"));
        properties.putObject("revision").put("type", "integer").put("minimum", 1);
        properties.putObject("data").put("type", "object").put("description", "the data of that event, whole");
        fact.putArray("required").add("type").add("data");
        return fact;
    }

    static ObjectNode code(List<String> codes) {
        ObjectNode code = JSON.createObjectNode().put("type", "string");
        codes.forEach(code.putArray("enum")::add);
        return code;
    }

    static ObjectNode territory() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("format", "territory")
                .put("maxLength", 70)
                .put("description", "a typed code: DEP-57, REG-93, COM-57491, LOC-bassin-de-thionville");
    }

    static ObjectNode list(ObjectNode items) {
        ObjectNode list = JSON.createObjectNode().put("type", "array").put("maxItems", LONGEST_LIST);
        list.set("items", items);
        return list;
    }
}
