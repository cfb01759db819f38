package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;

/** A real witness on a port of its own, for tests to start, stop and start again. */
public final class LocalWitness implements AutoCloseable {

    private final Path data;
    private final String name;
    private final Disk disk;
    private final VerifierKey log;
    private int port;
    private WitnessServer server;
    private VerifierKey key;

    private LocalWitness(Path data, String name, Disk disk, VerifierKey log) {
        this.data = data;
        this.name = name;
        this.disk = disk;
        this.log = log;
    }

    /** A witness of a log, that listens. */
    public static LocalWitness of(Path data, String name, VerifierKey log) throws IOException {
        LocalWitness witness = new LocalWitness(data, name, new Disk(), log);
        witness.start();
        return witness;
    }

    static LocalWitness started(Path data, String name) throws IOException {
        return started(data, name, new Disk());
    }

    static LocalWitness started(Path data, String name, Disk disk) throws IOException {
        LocalWitness witness = new LocalWitness(data, name, disk, GrowingLog.KEY.verifier());
        witness.start();
        return witness;
    }

    void start() throws IOException {
        WitnessFolder folder = WitnessFolder.take(data, disk, name);
        folder.follow(log);
        key = folder.key().verifier();
        server = WitnessServer.start(folder, InetAddress.getLoopbackAddress(), port, InstantSource.system());
        port = server.address().getPort();
    }

    /** The status that it answers with. */
    public int asked(AddCheckpoint request) throws IOException, InterruptedException {
        return Post.to(url(), request.bytes()).statusCode();
    }

    /** Has the newest checkpoint of a published log countersigned, and publishes it so. */
    public void countersign(LogFolder log, long known) throws IOException, InterruptedException {
        SignedNote note = log.checkpoint().orElseThrow();
        long size = Checkpoint.parse(note.text()).size();
        List<Hash> proof = known == 0 ? List.of() : TileProofs.consistency(new TileReader(log, size), known);
        String line =
                Post.to(url(), new AddCheckpoint(known, proof, note).bytes()).body();
        SignedNote cosigned = note.with(NoteSignature.parse(line.strip()));
        log.write(LogFolder.cosignedNameOf(size), cosigned.bytes());
        log.write(LogFolder.CHECKPOINT, cosigned.bytes());
    }

    public VerifierKey key() {
        return key;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Its line in a policy. */
    public String policyLine() {
        return "witness " + data.getFileName() + " " + key + " " + url() + "\n";
    }

    @Override
    public void close() {
        server.close();
    }
}
