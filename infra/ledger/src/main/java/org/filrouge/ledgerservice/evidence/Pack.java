package org.filrouge.ledgerservice.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.ledger.checkpoint.Checkpoint;

/** A pack whose every file was made once, so that all hashes are known, and is made again as it is written: nothing of it is kept. */
public final class Pack {

    private final PackHead head;
    private final PackSource source;
    private final Map<String, FileDigest> digests = new TreeMap<>();
    private final byte[] manifest;
    private final byte[] sums;

    Pack(PackHead head, PackSource source) throws IOException {
        this.head = head;
        this.source = source;
        source.each((name, body) -> digests.put(name, digest(body)));
        this.manifest = Manifest.bytes(head, digests);
        digests.put(Manifest.NAME, digest(Body.of(manifest)));
        this.sums = Manifest.sums(digests);
    }

    /** The zip file: files in the order of their names, events in the order of the log, nothing compressed, all of one date. */
    public void writeTo(OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (PlainZip zip = new PlainZip(buffered)) {
            zip.add(Manifest.SUMS, digest(Body.of(sums)), Body.of(sums));
            source.each((name, body) -> zip.add(name, digests.get(name), body));
            zip.add(Manifest.NAME, digests.get(Manifest.NAME), Body.of(manifest));
        }
        buffered.flush();
    }

    /** The signed checkpoint that the pack's proofs lead to. */
    public Checkpoint checkpoint() {
        return head.checkpoint();
    }

    /** A name for the file, of what was asked for and the signed size. */
    public String fileName() {
        String scope = head.asked().entrySet().stream()
                .filter(entry -> EvidenceQuestion.SCOPE.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining("-"));
        return "fil-rouge-" + scope + "-" + head.checkpoint().size() + ".zip";
    }

    private static FileDigest digest(Body body) throws IOException {
        FileDigest.Taker taker = new FileDigest.Taker();
        body.writeTo(taker);
        return taker.taken();
    }
}
