package org.filrouge.ledgerservice.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.json.Json;

/**
 * {@code manifest.json}, canonical JSON, and {@code SHA256SUMS}. The manifest leaves out what may still grow after the pack was made, so
 * that it stays the same: countersignatures, time stamps and keys prove themselves.
 */
public final class Manifest {

    public static final String NAME = "manifest.json";
    public static final String SUMS = "SHA256SUMS";

    private static final Pattern GROWING =
            Pattern.compile("checkpoint\\.cosigned|checkpoint\\.tsr|vkey|keys/[1-9][0-9]{0,5}\\.note|" + SUMS);
    private static final Json FORMATS = new Json.Members(Map.of(
            "leaf", new Json.Text("fil-rouge/leaf@v1"),
            "events", new Json.Text("CloudEvents 1.0"),
            "proof", new Json.Text("c2sp.org/tlog-proof@v1"),
            "checkpoint", new Json.Text("c2sp.org/tlog-checkpoint"),
            "cosignature", new Json.Text("cosignature/v1"),
            "timestamp", new Json.Text("RFC 3161")));

    private Manifest() {}

    /** Whether a file may come or change after the pack was made. */
    public static boolean isGrowing(String name) {
        return GROWING.matcher(name).matches();
    }

    /** The bytes of the manifest over the files that it speaks for. */
    public static byte[] bytes(PackHead head, Map<String, FileDigest> files) {
        Map<String, Json> members = head.members();
        members.put("formats", FORMATS);
        members.put(
                "growing",
                new Json.Row(List.of(
                        new Json.Text("checkpoint.cosigned"),
                        new Json.Text("checkpoint.tsr"),
                        new Json.Text("keys/*.note"),
                        new Json.Text(SUMS),
                        new Json.Text("vkey"))));
        Map<String, Json> listed = new TreeMap<>();
        files.forEach((name, digest) -> {
            if (!isGrowing(name) && !name.equals(NAME)) {
                listed.put(
                        name,
                        new Json.Members(Map.of(
                                "sha256", new Json.Text(digest.sha256()), "length", PackHead.number(digest.length()))));
            }
        });
        members.put("files", new Json.Members(listed));
        return CanonicalJson.write(new Json.Members(members));
    }

    /** SHA-256 by name of the files that a manifest speaks for. */
    public static Map<String, String> files(Json manifest) {
        Map<String, String> files = new TreeMap<>();
        new ManifestMembers(new ManifestMembers(manifest).at("files"))
                .byName()
                .forEach((name, digest) -> files.put(name, new ManifestMembers(digest).text("sha256")));
        if (files.isEmpty()) {
            throw new Malformed("a manifest of nothing");
        }
        return files;
    }

    /** The bytes of {@code SHA256SUMS}, as coreutils check it. */
    public static byte[] sums(Map<String, FileDigest> files) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files)
                .forEach((name, digest) ->
                        lines.append(digest.sha256()).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
