package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledgerservice.keys.RestoreDeclaration;
import org.filrouge.ledgerservice.publish.LogFolder;

/**
 * The logs that followed each other by declared restores. Each declaration is signed by the key of the log that it ends, and its
 * hash is in the name of the log that goes on, so that neither can be exchanged.
 */
record RestoredLogs(LogFolder folder, List<RestoreDeclaration> declarations) {

    /**
     * Reads the declarations that a folder publishes; none for most.
     *
     * @throws Malformed when one does not hold or follows from no other
     */
    static RestoredLogs in(LogFolder folder) {
        List<RestoreDeclaration> read = new ArrayList<>();
        for (byte[] note : folder.restores()) {
            RestoreDeclaration declaration = RestoreDeclaration.open(SignedNote.parse(note));
            if (!read.isEmpty()
                    && !read.getLast().origin().equals(declaration.old().name())) {
                throw new Malformed("it ends another log than the one before it began");
            }
            read.add(declaration);
        }
        if (!read.isEmpty() && !read.getLast().origin().equals(origin(folder))) {
            throw new Malformed("it began another log than this one");
        }
        return new RestoredLogs(folder, List.copyOf(read));
    }

    private static String origin(LogFolder folder) {
        SignedNote newest = folder.checkpoint().orElseThrow(() -> new Malformed("no checkpoint"));
        return Checkpoint.parse(newest.text()).origin();
    }

    /** The folder of the log that a restore ended, or of the one that goes on, by their order. */
    LogFolder log(int number) {
        return number < declarations.size() ? folder.before(number + 1) : folder;
    }

    /** Each restore is told for ever. */
    List<Found> notices() {
        return declarations.stream()
                .map(declaration -> Found.of(
                        ServiceFinding.RESTORED,
                        Map.of(
                                "at", declaration.at().toString(),
                                "declared", declaration.declared(),
                                "confirmed", declaration.confirmed(),
                                "reason", declaration.reason(),
                                "signed", Long.toString(declaration.last().size()),
                                "kept", Long.toString(declaration.loss().kept()),
                                "lost",
                                        Long.toString(declaration.last().size()
                                                - declaration.loss().kept()))))
                .toList();
    }
}
