package org.filrouge.benchmarks.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.verify.Brought;
import org.filrouge.ledgerservice.verify.Verifier;

/** The program's own verification of log and rows: entries, tiles, roots, and each stored row hashed again. */
final class Verification {

    private Verification() {}

    /** Verifies a data folder whose log is honest; fails when anything is found. */
    static void of(Path data) throws Exception {
        LogFolder log = new LogFolder(data.resolve("log"), new Disk());
        List<Long> sizes = log.sizes();
        byte[] kept = log.read(LogFolder.nameOf(sizes.get(sizes.size() / 2))).orElseThrow();
        VerifierKey vkey = VerifierKey.parse(
                Files.readString(data.resolve("log").resolve("vkey")).strip());
        var verified = Verifier.of(data, new Brought(vkey, null, List.of(kept)), Instant.now());
        if (!verified.findings().isEmpty()) {
            throw new IllegalStateException("an honest log was not found to be: " + verified.findings());
        }
    }

    /** Verifies once in a process of its own, and says what memory it took: most heap in use, and most of the process, in MiB. */
    public static void main(String[] arguments) throws Exception {
        of(Path.of(arguments[0]));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println("heap " + (heap >> 20) + " process " + resident());
    }

    private static long resident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
