package org.filrouge.gateway.imports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.http.Problem;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.StrictText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as JSON: no tags, no merging of keys, numbers exactly as written, and no more nodes than a case file can need, however
 * often an alias repeats them.
 */
final class YamlReader {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 500_000;

    private final Set<Node> open = new HashSet<>();
    private int nodes;

    private YamlReader() {}

    /**
     * The file as JSON.
     *
     * @throws Problem 400 when it is no YAML of the plain kind described above
     */
    static JsonNode read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setMaxAliasesForCollections(100)
                    .setCodePointLimit(bytes.length + 1)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.map(node -> new YamlReader().json(node, "", 0)).orElseGet(JSON::createObjectNode);
        } catch (CharacterCodingException notUtf8) {
            throw fault("", "not UTF-8");
        } catch (YamlEngineException unreadable) {
            throw fault("", unreadable.getMessage().lines().findFirst().orElse("not YAML"));
        }
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
            if (!(entry.getKeyNode() instanceof ScalarNode key) || !StrictText.isKeepable(key.getValue())) {
                throw fault(at, "a name must be a plain text");
            }
            String name = key.getValue();
            if (object.has(name)) {
                throw fault(at + "/" + name, "stands twice");
            }
            object.set(name, json(entry.getValueNode(), at + "/" + name, depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar, String at) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return JSON.getNodeFactory().stringNode(kept(text, at));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.getNodeFactory().booleanNode(text.equalsIgnoreCase("true"));
        }
        if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && text.length() <= 40) {
            return number(text, at);
        }
        throw fault(at, "a tag that is not allowed: " + tag.getValue());
    }

    private static JsonNode number(String text, String at) {
        try {
            return text.matches("-?\\d+")
                    ? JSON.getNodeFactory().numberNode(new BigInteger(text))
                    : JSON.getNodeFactory().numberNode(new BigDecimal(text));
        } catch (NumberFormatException notPlain) {
            throw fault(at, "not a plain number");
        }
    }

    private static String kept(String text, String at) {
        if (!StrictText.isKeepable(text)) {
            throw fault(at, "control character or unpaired surrogate");
        }
        return text;
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
