package org.filrouge.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledger.tree.Hash;

/** A log of its own, signed with whatever key is at hand: what somebody could show who has the program's own key. */
final class RewrittenLog implements Tiles {

    private final Map<TilePath, byte[]> files = new HashMap<>();
    private final List<byte[]> entries = new ArrayList<>();
    private final TileLog log = TileLog.empty(this);
    private final SigningKey key;

    RewrittenLog(SigningKey key) {
        this.key = key;
    }

    /** With the program's own key. */
    static RewrittenLog withTheRealKey(Path data) throws IOException {
        String secret = Files.readString(Program.keys(data).resolve("log.skey"));
        return new RewrittenLog(SigningKey.parse(secret.strip()));
    }

    /** Grows to a size, with entries that are well formed but nobody's. */
    RewrittenLog upTo(long size) {
        while (log.size() < size) {
            String zeros = "0".repeat(64);
            byte[] entry = ("{\"eventId\":\"e\",\"globalIndex\":" + log.size() + ",\"log\":\"" + origin()
                            + "\",\"metaHash\":\"" + zeros + "\",\"payloadHash\":\"" + zeros + "\",\"v\":1}")
                    .getBytes(StandardCharsets.UTF_8);
            entries.add(entry);
            log.append(entry);
        }
        log.flush();
        return this;
    }

    String origin() {
        return key.verifier().name();
    }

    String vkey() {
        return key.verifier().toString();
    }

    byte[] entry(int index) {
        return entries.get(index);
    }

    byte[] checkpoint(long size) {
        return new Checkpoint(origin(), size, tree(size).root()).sign(key).bytes();
    }

    byte[] proof(long index) {
        TileReader tree = tree(log.size());
        Checkpoint newest = new Checkpoint(origin(), log.size(), log.root());
        return new TlogProof(null, index, TileProofs.inclusion(tree, index), newest.sign(key)).bytes();
    }

    /** The answer of a program that has this log. */
    byte[] consistency(long from) {
        return consistency(from, tree(from).root());
    }

    /** The same answer, claiming another root for the beginning. */
    byte[] consistency(long from, Hash claimed) {
        Map<String, Object> body = Story.map(
                "origin",
                origin(),
                "from",
                from,
                "fromRoot",
                claimed.base64(),
                "to",
                log.size(),
                "toRoot",
                log.root().base64(),
                "hashes",
                TileProofs.consistency(tree(log.size()), from).stream()
                        .map(Hash::base64)
                        .toList());
        return Caller.JSON.writeValueAsBytes(body);
    }

    private TileReader tree(long size) {
        return new TileReader(this, size, log.size());
    }

    @Override
    public Optional<byte[]> read(TilePath path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        files.put(path, bytes);
    }
}
