package org.filrouge.ledgerservice.publish;

import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledgerservice.keys.KeysUnusable;

/**
 * A restore that one person declared, and that waits for another to confirm it.
 *
 * @param about the figures of the loss that were shown
 * @param shown what the second person is to read
 */
record Proposal(String declared, String reason, String about, String shown) {

    private static final int LINES = 3;

    static Proposal of(Restore.Examined examined, String declared, String reason) {
        StringBuilder shown =
                new StringBuilder("The copy keeps " + examined.loss().kept() + " events of " + examined.signed()
                        + " that were signed; " + examined.loss().compared() + " were compared.\n");
        if (examined.lost().isEmpty()) {
            shown.append(
                    "Which events are lost cannot be told: put the newest copy of /log in place first, if there is one.\n");
        }
        examined.lost().forEach(leaf -> shown.append(line(leaf)));
        shown.append("Declared by ")
                .append(declared)
                .append(": ")
                .append(reason)
                .append('\n');
        shown.append("Another person confirms with: restore --confirm --by WHO\n");
        return new Proposal(declared, reason, about(examined), shown.toString());
    }

    static Proposal parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1) {
            throw new KeysUnusable("The declared restore cannot be read; declare it again.");
        }
        return new Proposal(lines[0], lines[1], lines[2], "");
    }

    /** As it is kept until it is confirmed. */
    String text() {
        return declared + "\n" + reason + "\n" + about + "\n";
    }

    boolean isAbout(Restore.Examined examined) {
        return about.equals(about(examined));
    }

    private static String about(Restore.Examined examined) {
        return examined.signed() + " " + examined.loss();
    }

    private static String line(Leaf leaf) {
        return "lost: " + leaf.globalIndex() + " " + leaf.type() + " " + leaf.agg() + ":" + leaf.aggId() + " of "
                + leaf.effectiveFrom() + ", recorded " + leaf.recordedAt() + "\n";
    }
}
