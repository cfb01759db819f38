package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.eventstore.EventRow;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledgerservice.evidence.PackHead;
import org.filrouge.ledgerservice.evidence.Packed;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** The events of a pack: each must be the one that the signed log has at its place, byte for byte. */
final class PackEvents implements Iterable<Packed> {

    private static final List<String> PARTS = List.of("event.tlog-proof", "leaf", "meta", "payload");

    private final PackFile pack;
    private final PackHead head;
    private final TrustPolicy policy;
    private final Consumer<Found> found;

    PackEvents(PackFile pack, PackHead head, TrustPolicy policy, Consumer<Found> found) {
        this.pack = pack;
        this.head = head;
        this.policy = policy;
        this.found = found;
    }

    /** The files that a pack has for its events. */
    static List<String> names(PackHead head) {
        List<String> names = new ArrayList<>();
        head.events().forEach(index -> PARTS.forEach(part -> names.add(at(index) + part)));
        return names;
    }

    /** Says what is wrong with each; whether nothing is. */
    boolean check() {
        boolean all = true;
        for (long index : head.events()) {
            all &= isProven(index) & isAsStored(index);
        }
        return all;
    }

    /** The events; to be asked for when nothing is wrong with them. */
    @Override
    public Iterator<Packed> iterator() {
        return head.events().stream()
                .map(index -> new Packed(Leaf.read(part(index, "leaf")), part(index, "payload"), part(index, "meta")))
                .iterator();
    }

    private boolean isProven(long index) {
        try {
            TlogProof proof = TlogProof.parse(part(index, "event.tlog-proof"));
            if (proof.index() != index) {
                throw new Malformed("it is that of event " + proof.index());
            }
            if (!policy.prove(part(index, "leaf"), proof).checkpoint().equals(head.checkpoint())) {
                throw new Malformed("it leads to another checkpoint");
            }
            return true;
        } catch (Malformed refused) {
            found.accept(Found.of(
                    PackFinding.PROOF_REFUSED,
                    Map.of("index", Long.toString(index), "reason", String.valueOf(refused.getMessage()))));
            return false;
        }
    }

    private boolean isAsStored(long index) {
        try {
            Leaf leaf = Leaf.read(part(index, "leaf"));
            if (leaf.globalIndex() != index
                    || !leaf.log().equals(head.checkpoint().origin())) {
                tell(
                        FindingCode.LEAF_OUT_OF_PLACE,
                        index,
                        "claimed",
                        Long.toString(leaf.globalIndex()),
                        "log",
                        leaf.log());
                return false;
            }
            List<String> differences = leaf.differences(again(leaf));
            if (!differences.isEmpty()) {
                found.accept(Found.of(new Finding(
                        FindingCode.ROW_EDITED,
                        Map.of(
                                "position", Long.toString(index),
                                "event", leaf.eventId(),
                                "fields", String.join(", ", differences)))));
            }
            return differences.isEmpty();
        } catch (Malformed refused) {
            tell(FindingCode.LEAF_MALFORMED, index, "reason", String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /** The leaf that the packed bytes give. */
    private Leaf again(Leaf leaf) {
        return Leaf.of(
                leaf.log(),
                LedgerRows.row(new EventRow(
                        leaf.globalIndex(),
                        leaf.agg() + ":" + leaf.aggId(),
                        leaf.aggSeq(),
                        leaf.eventId(),
                        leaf.type(),
                        Long.toString(leaf.rev()),
                        leaf.recordedAt(),
                        part(leaf.globalIndex(), "payload"),
                        part(leaf.globalIndex(), "meta"))));
    }

    private void tell(FindingCode code, long index, String... facts) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("index", Long.toString(index)));
        for (int i = 0; i < facts.length; i += 2) {
            all.put(facts[i], facts[i + 1]);
        }
        found.accept(Found.of(new Finding(code, all)));
    }

    private byte[] part(long index, String name) {
        Optional<byte[]> bytes = pack.read(at(index) + name);
        return bytes.orElseGet(() -> new byte[0]);
    }

    private static String at(long index) {
        return "events/" + index + "/";
    }
}
