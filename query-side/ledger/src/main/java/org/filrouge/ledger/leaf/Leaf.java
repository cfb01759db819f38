package org.filrouge.ledger.leaf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.json.ObjectText;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The log's commitment to one event, version 1: which event it is, where it stands, and the SHA-256 of its stored bytes. Written
 * once as canonical JSON and kept byte for byte; whoever verifies hashes those bytes and never writes them anew.
 *
 * @param log the origin of the log
 * @param globalIndex its place in the log, which is its place in the store
 * @param recordedAt when the store took it, in ISO 8601; informational, the place is the order
 * @param effectiveFrom when it took effect, in EDTF
 * @param actor the account that recorded it: a pseudonym
 */
public record Leaf(
        String log,
        long globalIndex,
        String eventId,
        String type,
        long rev,
        String agg,
        String aggId,
        long aggSeq,
        String recordedAt,
        String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable String corrects,
        String actor,
        Hash payloadHash,
        Hash metaHash) {

    /** Bytes of the longest leaf. */
    public static final int LONGEST = 4096;

    private static final long VERSION = 1;

    /** The leaf of an event, over the bytes that the store keeps. */
    public static Leaf of(String log, StoredRow row) {
        return new Leaf(
                log,
                row.position(),
                row.eventId(),
                row.type(),
                row.rev(),
                row.agg(),
                row.aggId(),
                row.aggSeq(),
                row.recordedAt(),
                row.told().effectiveFrom(),
                row.told().effectiveTo(),
                row.told().corrects(),
                row.told().actor(),
                Sha256.of(row.payload()),
                Sha256.of(row.metadata()));
    }

    /**
     * Reads a leaf.
     *
     * @throws Malformed when it is not canonical, has a member that version 1 has not, lacks one, or is too long
     */
    public static Leaf read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Malformed("a leaf of more than 4096 bytes");
        }
        LeafMembers members = LeafMembers.of(CanonicalJson.read(bytes));
        if (members.whole("v") != VERSION) {
            throw new Malformed("a leaf of another version");
        }
        Leaf leaf = new Leaf(
                members.text("log"),
                members.whole("globalIndex"),
                members.text("eventId"),
                members.text("type"),
                members.whole("rev"),
                members.text("agg"),
                members.text("aggId"),
                members.whole("aggSeq"),
                members.text("recordedAt"),
                members.text("effectiveFrom"),
                members.textOrNull("effectiveTo"),
                members.textOrNull("corrects"),
                members.text("actor"),
                members.hash("payloadHash"),
                members.hash("metaHash"));
        members.expectNoOther();
        return leaf;
    }

    /** The leaf's bytes, as the log keeps them. */
    public byte[] bytes() {
        byte[] bytes = new ObjectText()
                .text(LeafName.ACTOR, actor)
                .text(LeafName.AGG, agg)
                .text(LeafName.AGG_ID, aggId)
                .number(LeafName.AGG_SEQ, aggSeq)
                .text(LeafName.CORRECTS, corrects)
                .text(LeafName.EFFECTIVE_FROM, effectiveFrom)
                .text(LeafName.EFFECTIVE_TO, effectiveTo)
                .text(LeafName.EVENT_ID, eventId)
                .number(LeafName.GLOBAL_INDEX, globalIndex)
                .text(LeafName.LOG, log)
                .hex(LeafName.META_HASH, metaHash.bytes())
                .hex(LeafName.PAYLOAD_HASH, payloadHash.bytes())
                .text(LeafName.RECORDED_AT, recordedAt)
                .number(LeafName.REV, rev)
                .text(LeafName.TYPE, type)
                .number(LeafName.V, VERSION)
                .bytes();
        if (bytes.length > LONGEST) {
            throw new Malformed("a leaf of more than 4096 bytes");
        }
        return bytes;
    }

    /** The same commitment in the log of another name. */
    public Leaf in(String other) {
        return new Leaf(
                other,
                globalIndex,
                eventId,
                type,
                rev,
                agg,
                aggId,
                aggSeq,
                recordedAt,
                effectiveFrom,
                effectiveTo,
                corrects,
                actor,
                payloadHash,
                metaHash);
    }

    /** Whether it says who recorded the event, as every command does. */
    public boolean isAuthored() {
        return !actor.equals(Told.NOBODY) && !actor.equals(Told.UNREADABLE.actor());
    }

    /** The names of the members in which two leaves differ, in the order of the alphabet. */
    public List<String> differences(Leaf other) {
        Map<String, Json> mine = members();
        Map<String, Json> theirs = other.members();
        SortedSet<String> names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(mine.get(name), theirs.get(name)))
                .toList();
    }

    private Map<String, Json> members() {
        return ((Json.Members) CanonicalJson.read(bytes())).byName();
    }
}
