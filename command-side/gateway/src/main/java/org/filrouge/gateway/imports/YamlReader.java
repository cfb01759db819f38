package org.filrouge.gateway.imports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.Problem;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.StrictText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as JSON: no tags, no merging of keys, numbers exactly as written, and no more nodes or text than a case file can need,
 * however often an alias repeats them.
 */
final class YamlReader {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 500_000;
    /** Collections have an end, and names are scalars too. */
    private static final int MOST_EVENTS = 3 * MOST_NODES;

    private static final int MOST_TEXT = 1 << 25;
    private static final int LONGEST_NUMBER = 40;
    private static final int SMALLEST_BUFFER = 1024;

    private final Set<Node> open = new HashSet<>();
    private int nodes;
    private int text;

    private YamlReader() {}

    /**
     * The file as JSON.
     *
     * @throws Problem 400 when it is no YAML of the plain kind described above
     */
    static JsonNode read(byte[] bytes) {
        return composed(BoundedBody.text(bytes))
                .map(node -> new YamlReader().json(node, "", 0))
                .orElseGet(JSON::createObjectNode);
    }

    private static Optional<Node> composed(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(100)
                .setCodePointLimit(text.length() + 1)
                // The whole text at once: a smaller buffer is copied over and over while one long value is read.
                .setBufferSize(Math.max(SMALLEST_BUFFER, text.length()))
                .build();
        Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
        try {
            return new Composer(settings, new BoundedParser(parser, DEEPEST, MOST_EVENTS)).getSingleNode();
        } catch (YamlEngineException unreadable) {
            throw fault("", reason(unreadable));
        } catch (RuntimeException tripped) {
            // Such as a NumberFormatException on an escape beyond Unicode: what the engine trips over is no YAML.
            throw fault("", "not YAML");
        }
    }

    private static String reason(YamlEngineException unreadable) {
        if (unreadable instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
            String where = marked.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                    .orElse("");
            return where + marked.getProblem();
        }
        return unreadable.getMessage().lines().findFirst().orElse("not YAML");
    }

    private JsonNode json(Node node, String at, int depth) {
        if (depth > DEEPEST || ++nodes > MOST_NODES || !open.add(node)) {
            throw fault(at, "nested or repeated beyond reason");
        }
        JsonNode json =
                switch (node) {
                    case ScalarNode scalar -> scalar(scalar, at);
                    case SequenceNode sequence -> array(sequence, at, depth);
                    case MappingNode mapping -> object(mapping, at, depth);
                    default -> throw fault(at, "not a value");
                };
        open.remove(node);
        return json;
    }

    private ArrayNode array(SequenceNode sequence, String at, int depth) {
        requireTag(sequence, Tag.SEQ, at);
        ArrayNode array = JSON.createArrayNode();
        List<Node> values = sequence.getValue();
        for (int i = 0; i < values.size(); i++) {
            array.add(json(values.get(i), at + "/" + i, depth + 1));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping, String at, int depth) {
        requireTag(mapping, Tag.MAP, at);
        ObjectNode object = JSON.createObjectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw fault(at, "a name must be a plain text");
            }
            String name = kept(key.getValue(), at);
            if (object.has(name)) {
                throw fault(at + "/" + name, "stands twice");
            }
            object.set(name, json(entry.getValueNode(), at + "/" + name, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar, String at) {
        String value = kept(scalar.getValue(), at);
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return JSON.getNodeFactory().stringNode(value);
        }
        if (tag.equals(Tag.NULL) && (value.isEmpty() || value.equals("null"))) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return JSON.getNodeFactory().booleanNode(value.equals("true"));
        }
        if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && value.length() <= LONGEST_NUMBER) {
            return number(value, at);
        }
        throw fault(at, "a tag or a value that is not allowed: " + tag.getValue());
    }

    private static JsonNode number(String value, String at) {
        try {
            return value.matches("-?\\d+")
                    ? JSON.getNodeFactory().numberNode(new BigInteger(value))
                    : JSON.getNodeFactory().numberNode(new BigDecimal(value));
        } catch (NumberFormatException notPlain) {
            throw fault(at, "not a plain number");
        }
    }

    private String kept(String value, String at) {
        text += value.length();
        if (text > MOST_TEXT) {
            throw fault(at, "repeated beyond reason");
        }
        if (!StrictText.isKeepable(value)) {
            throw fault(at, "control character or unpaired surrogate");
        }
        return value;
    }

    private static void requireTag(Node node, Tag expected, String at) {
        if (!node.getTag().equals(expected)) {
            throw fault(at, "a tag that is not allowed: " + node.getTag().getValue());
        }
    }

    private static Problem fault(String at, String why) {
        return Problem.malformed(List.of(new Fault(at, why)));
    }
}
