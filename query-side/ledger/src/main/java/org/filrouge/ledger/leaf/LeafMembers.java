package org.filrouge.ledger.leaf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** The members of a leaf while it is read; each is taken once. Strings, and whole numbers that no reader rounds; nothing else. */
final class LeafMembers {

    private static final int HEX_LENGTH = 2 * Hash.LENGTH;

    private final Map<String, Json> left;

    private LeafMembers(Map<String, Json> left) {
        this.left = new HashMap<>(left);
    }

    static LeafMembers of(Json json) {
        if (json instanceof Json.Members members) {
            return new LeafMembers(members.byName());
        }
        throw new Malformed("a leaf is a JSON object");
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new Malformed("a leaf without " + name);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Json value = left.remove(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Text(String text) && !text.isEmpty()) {
            return text;
        }
        throw new Malformed(name + " is a text that is not empty");
    }

    long whole(String name) {
        if (left.remove(name) instanceof Json.Number(double value)
                && value == Math.rint(value)
                && value >= 0
                && value <= Json.Number.LARGEST_EXACT) {
            return (long) value;
        }
        throw new Malformed(name + " is a whole number");
    }

    Hash hash(String name) {
        String hex = text(name);
        boolean lower = hex.length() == HEX_LENGTH && hex.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        if (!lower) {
            throw new Malformed(name + " is 64 digits of lower-case hexadecimal");
        }
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    void expectNoOther() {
        if (!left.isEmpty()) {
            throw new Malformed("a leaf with members that version 1 has not");
        }
    }
}
