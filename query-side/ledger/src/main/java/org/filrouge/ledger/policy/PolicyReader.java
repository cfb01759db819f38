package org.filrouge.ledger.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.KeyType;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Size;
import org.jspecify.annotations.Nullable;

/** Reads a policy file line by line; names are told apart byte by byte. */
final class PolicyReader {

    private static final String NONE = "none";
    private static final int GROUP_MEMBERS = 3;

    private final List<Party> logs = new ArrayList<>();
    private final List<Party> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private @Nullable Quorum quorum;

    TrustPolicy read(byte[] file) {
        for (byte octet : file) {
            boolean control = octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n';
            if (control || octet == 0x7f) {
                throw new Malformed("a policy with control characters");
            }
        }
        for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\n")) {
            String[] words = line.replaceAll("^[ \t]+|[ \t]+$", "").split("[ \t]+");
            if (!words[0].isEmpty() && !words[0].startsWith("#")) {
                read(words);
            }
        }
        if (quorum == null) {
            throw new Malformed("a policy without a quorum line");
        }
        return new TrustPolicy(logs, witnesses, quorum);
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new Malformed("a policy line of no known kind: " + words[0]);
        }
    }

    private void log(String[] words) {
        expect(words, 2, 3);
        VerifierKey key = key(words[1], KeyType.ED25519);
        logs.add(new Party(key.name(), key, words.length == 3 ? words[2] : null));
    }

    private void witness(String[] words) {
        expect(words, 3, 4);
        VerifierKey key = key(words[2], KeyType.COSIGNATURE_V1);
        name(words[1], new Quorum.One(key));
        witnesses.add(new Party(text(words[1]), key, words.length == 4 ? words[3] : null));
    }

    private void group(String[] words) {
        expect(words, GROUP_MEMBERS + 1, Integer.MAX_VALUE);
        List<Quorum> members = new ArrayList<>();
        for (String member : List.of(words).subList(GROUP_MEMBERS, words.length)) {
            if (!grouped.add(member)) {
                throw new Malformed("a member of two groups");
            }
            members.add(known(member));
        }
        name(words[1], new Quorum.Group(threshold(words[2], members.size()), members));
    }

    private void quorum(String[] words) {
        expect(words, 2, 2);
        if (quorum != null) {
            throw new Malformed("a policy with two quorum lines");
        }
        quorum = words[1].equals(NONE) ? new Quorum.None() : known(words[1]);
    }

    private static int threshold(String word, int members) {
        long atLeast =
                switch (word) {
                    case "any" -> 1;
                    case "all" -> members;
                    default -> Size.parse(word);
                };
        if (atLeast < 1 || atLeast > members) {
            throw new Malformed("a group that asks for none, or for more than it has");
        }
        return (int) atLeast;
    }

    private VerifierKey key(String word, KeyType type) {
        VerifierKey key = VerifierKey.parse(text(word));
        if (key.type() != type) {
            throw new Malformed("a key of the wrong kind for its line");
        }
        if (!keys.add(type + HexFormat.of().formatHex(key.raw()))) {
            throw new Malformed("a key that stands twice");
        }
        return key;
    }

    private void name(String name, Quorum meaning) {
        if (name.equals(NONE) || named.putIfAbsent(name, meaning) != null) {
            throw new Malformed("a name that is taken");
        }
    }

    private Quorum known(String name) {
        Quorum found = named.get(name);
        if (found == null) {
            throw new Malformed("a name that no line before it defines");
        }
        return found;
    }

    private static String text(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void expect(String[] words, int atLeast, int atMost) {
        if (words.length < atLeast || words.length > atMost) {
            throw new Malformed("a " + words[0] + " line with too few or too many words");
        }
    }
}
