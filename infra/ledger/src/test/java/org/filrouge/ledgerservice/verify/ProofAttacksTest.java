package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.ledgerservice.testing.Attack.Aim.PROOFS;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Inclusion;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.witness.LocalWitness;
import org.junit.jupiter.api.Test;

/** Proofs, notes and countersignatures that are not what they pretend. */
class ProofAttacksTest extends AttackedHouse {

    @Attack(on = PROOFS, does = "countersignatures stripped", gives = "checkpoint.quorum-not-met", as = GAP)
    void stripped_countersignatures_leave_the_quorum_unmet() throws Exception {
        try (LocalWitness witness = LocalWitness.of(folder.resolve("witness"), "funder.example.org/witness", vkey)) {
            witness.countersign(log(), 0);
            assertThat(codes(verifiedBy(witness))).isEmpty();
            Files.write(house.log().resolve("checkpoint"), newest);
            Files.delete(house.log().resolve("checkpoints/310.cosigned"));
            seen(verifiedBy(witness));
        }
    }

    @Attack(
            on = PROOFS,
            does = "countersigned by a witness that the auditor's policy does not name",
            gives = "checkpoint.quorum-not-met",
            as = GAP)
    void a_witness_that_nobody_named_does_not_count() throws Exception {
        try (LocalWitness own = LocalWitness.of(folder.resolve("witness"), "funder.example.org/witness", vkey);
                LocalWitness friend = LocalWitness.of(folder.resolve("friend"), "friend.example.org/witness", vkey)) {
            friend.countersign(log(), 0);
            seen(verifiedBy(own));
        }
    }

    @Attack(
            on = PROOFS,
            does = "an inner node of the tree passed off as a leaf",
            gives = "the proof does not hold",
            as = REFUSED)
    void an_inner_node_is_no_leaf() {
        TileReader tree = new TileReader(log(), 310);
        Hash left = Merkle.leaf(tree.entry(0));
        Hash right = Merkle.leaf(tree.entry(1));
        byte[] both = new byte[2 * Hash.LENGTH];
        left.copyTo(both, 0);
        right.copyTo(both, Hash.LENGTH);
        List<Hash> above = TileProofs.inclusion(tree, 0);
        assertThat(Inclusion.holds(0, 310, left, above, tree.root())).isTrue();
        List<Hash> shorter = above.subList(1, above.size());
        assertThat(Inclusion.holds(0, 310, Merkle.leaf(both), shorter, tree.root()))
                .isFalse();
        assertThat(Inclusion.holds(0, 155, Merkle.leaf(both), shorter, tree.root()))
                .isFalse();
    }

    @Attack(on = PROOFS, does = "a proof moved to another place", gives = "the proof does not hold", as = REFUSED)
    void a_proof_holds_at_its_own_place_alone() {
        TileReader tree = new TileReader(log(), 310);
        Hash leaf = Merkle.leaf(tree.entry(5));
        List<Hash> path = TileProofs.inclusion(tree, 5);
        for (long place = 0; place < 310; place++) {
            assertThat(Inclusion.holds(place, 310, leaf, path, tree.root())).isEqualTo(place == 5);
        }
    }

    @Attack(
            on = PROOFS,
            does = "size and root taken from beside the signed checkpoint",
            gives = "the proof does not hold for another size or root",
            as = REFUSED)
    void a_proof_holds_for_the_signed_size_and_root_alone() {
        TileReader tree = new TileReader(log(), 310);
        Hash leaf = Merkle.leaf(tree.entry(5));
        List<Hash> path = TileProofs.inclusion(tree, 5);
        Checkpoint signed = Checkpoint.open(SignedNote.parse(newest), List.of(vkey));
        assertThat(Inclusion.holds(5, signed.size(), leaf, path, signed.root())).isTrue();
        assertThat(Inclusion.holds(5, 1_000, leaf, path, signed.root())).isFalse();
        assertThat(Inclusion.holds(5, signed.size(), leaf, path, new TileReader(log(), 300, 310).root()))
                .isFalse();
    }

    @Attack(
            on = PROOFS,
            does = "a second empty line put into the checkpoint",
            gives = "checkpoint.refused",
            as = MANIPULATION)
    void a_second_empty_line_spoils_the_note() throws IOException {
        published(text().replaceFirst("\n\n", "\n\nanother root\n\n"));
        seen(verify(house.log(), kept));
    }

    @Attack(
            on = PROOFS,
            does = "control characters put into the checkpoint",
            gives = "checkpoint.refused",
            as = MANIPULATION)
    void control_characters_spoil_the_note() throws IOException {
        published(text().replaceFirst("310\n", "310\r\n"));
        seen(verify(house.log(), kept));
    }

    @Test
    void a_folder_without_a_log_cannot_be_checked() {
        assertThatThrownBy(() -> verify(folder, kept)).isInstanceOf(CannotCheck.class);
    }

    private String text() {
        return new String(newest, StandardCharsets.UTF_8);
    }

    private void published(String note) throws IOException {
        Files.writeString(house.log().resolve("checkpoint"), note);
        Files.writeString(house.log().resolve("checkpoints/310"), note);
    }

    private Verification verifiedBy(LocalWitness witness) {
        byte[] policy = (witness.policyLine() + "quorum witness\n").getBytes(StandardCharsets.UTF_8);
        return Verifier.of(house.data, new Brought(vkey, policy, List.of(kept)), Instant.now());
    }

    private LogFolder log() {
        return new LogFolder(house.log(), new Disk());
    }
}
