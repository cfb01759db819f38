package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;

/** A real witness on a port of its own, for tests to start, stop and start again. */
final class LocalWitness implements AutoCloseable {

    private final Path data;
    private final String name;
    private final Disk disk;
    private int port;
    private WitnessServer server;
    private VerifierKey key;

    private LocalWitness(Path data, String name, Disk disk) {
        this.data = data;
        this.name = name;
        this.disk = disk;
    }

    static LocalWitness started(Path data, String name) throws IOException {
        return started(data, name, new Disk());
    }

    static LocalWitness started(Path data, String name, Disk disk) throws IOException {
        LocalWitness witness = new LocalWitness(data, name, disk);
        witness.start();
        return witness;
    }

    void start() throws IOException {
        WitnessFolder folder = WitnessFolder.take(data, disk, name);
        folder.follow(GrowingLog.KEY.verifier());
        key = folder.key().verifier();
        server = WitnessServer.start(folder, InetAddress.getLoopbackAddress(), port, InstantSource.system());
        port = server.address().getPort();
    }

    VerifierKey key() {
        return key;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Its line in a policy. */
    String policyLine() {
        return "witness " + data.getFileName() + " " + key + " " + url() + "\n";
    }

    @Override
    public void close() {
        server.close();
    }
}
