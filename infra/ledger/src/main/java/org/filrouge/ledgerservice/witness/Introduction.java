package org.filrouge.ledgerservice.witness;

import java.util.List;
import org.filrouge.ledger.note.VerifierKey;

/** What a witness says of itself to whoever opens its address. */
final class Introduction {

    private Introduction() {}

    static String of(VerifierKey key, List<VerifierKey> logs) {
        StringBuilder text = new StringBuilder(
                """
                Témoin d’un journal vérifiable (C2SP tlog-witness) · Witness of a verifiable log
                Clé de vérification · Verifier key:
                """);
        text.append(key).append("\nJournaux suivis · Logs followed:\n");
        logs.forEach(log -> text.append(log).append('\n'));
        return logs.isEmpty() ? text.append("aucun · none (--log)\n").toString() : text.toString();
    }
}
