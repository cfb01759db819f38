package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledgerservice.testing.Attack.Aim.REWRITE;
import static org.filrouge.ledgerservice.testing.Attack.Aim.SPLIT;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Forger;
import org.filrouge.ledgerservice.testing.House;
import org.filrouge.ledgerservice.witness.LocalWitness;

/** A history that fits in itself and is not the one that was signed: with a new key, with the real one, shown to some. */
class RewriteAttacksTest extends AttackedHouse {

    private static final SigningKey STRANGER = SigningKey.ofLog("stranger.example.org", new byte[32]);

    @Attack(
            on = REWRITE,
            does = "everything rewritten and signed with a new key of another name",
            gives = "checkpoint.refused",
            as = MANIPULATION)
    void a_log_signed_with_another_key_is_refused() {
        signedBy(STRANGER);
        seen(verify(house.log(), kept));
    }

    @Attack(
            on = REWRITE,
            does = "everything rewritten and signed with a new key of the log's name",
            gives = "checkpoint.refused",
            as = MANIPULATION)
    void a_log_signed_with_another_key_of_its_name_is_refused() {
        signedBy(SigningKey.ofLog(vkey.name(), new byte[32]));
        seen(verify(house.log(), kept));
    }

    @Attack(
            on = REWRITE,
            does = "a key change that the old key did not sign",
            gives = "key.change-refused",
            as = MANIPULATION)
    void a_key_change_that_the_old_key_did_not_sign_is_refused() throws IOException {
        SignedNote forged;
        try (KeyFolder keys = KeyFolder.take(folder.resolve("others"), new Disk(), vkey.name())) {
            keys.rotate();
            SignedNote theirs = keys.rotations().getFirst();
            String own = theirs.text().replaceFirst("(?m)^" + Pattern.quote(vkey.name()) + "\\+.*$", vkey.toString());
            forged = new SignedNote(own, theirs.signatures());
        }
        Files.createDirectories(house.log().resolve("keys"));
        Files.write(house.log().resolve("keys/1.note"), forged.bytes());
        seen();
    }

    @Attack(
            on = REWRITE,
            does = "everything rewritten with the real key, against a kept checkpoint",
            gives = "checkpoint.history-rewritten",
            as = MANIPULATION)
    void a_log_rewritten_with_the_real_key_contradicts_the_kept_checkpoint() {
        new Forger(house).rewrite(1);
        seen();
    }

    @Attack(
            on = REWRITE,
            does = "everything rewritten with the real key, and nothing was kept",
            gives = "checkpoint.nothing-kept",
            as = GAP)
    void without_anything_kept_it_is_not_provable_and_never_clean() {
        new Forger(house).rewrite(1);
        Verification verification = seen(verify(house.data));
        assertThat(Report.text(verification, false)).contains("Non prouvable").doesNotContain("Rien à signaler");
        assertThat(Report.json(verification)).contains("\"provable\":false", "\"exit\":1", "\"severity\":\"gap\"");
    }

    @Attack(
            on = REWRITE,
            does = "everything rewritten with the real key, against a witness that saw 300",
            gives = "the witness answers 422, and 409 to whoever claims that it knew less",
            as = REFUSED)
    void a_witness_does_not_countersign_the_rewritten_log() throws Exception {
        try (LocalWitness witness = LocalWitness.of(folder.resolve("witness"), "funder.example.org/witness", vkey)) {
            LogFolder log = new LogFolder(house.log(), new Disk());
            assertThat(witness.asked(new AddCheckpoint(0, List.of(), SignedNote.parse(kept))))
                    .isEqualTo(200);
            SignedNote forged = new Forger(house).rewrite(1);
            TileReader tree = new TileReader(log, 310);
            assertThat(witness.asked(new AddCheckpoint(300, TileProofs.consistency(tree, 300), forged)))
                    .isEqualTo(422);
            assertThat(witness.asked(new AddCheckpoint(0, List.of(), forged))).isEqualTo(409);
        }
    }

    @Attack(
            on = REWRITE,
            does = "the log cut back with the real key, against a witness that saw 310",
            gives = "the witness answers 400 or 409",
            as = REFUSED)
    void a_witness_does_not_go_back() throws Exception {
        try (LocalWitness witness = LocalWitness.of(folder.resolve("witness"), "funder.example.org/witness", vkey)) {
            assertThat(witness.asked(new AddCheckpoint(0, List.of(), SignedNote.parse(newest))))
                    .isEqualTo(200);
            assertThat(witness.asked(new AddCheckpoint(310, List.of(), SignedNote.parse(kept))))
                    .isEqualTo(400);
            assertThat(witness.asked(new AddCheckpoint(300, List.of(), SignedNote.parse(kept))))
                    .isEqualTo(409);
        }
    }

    @Attack(
            on = SPLIT,
            does = "two funders shown two logs of one size",
            gives = {"checkpoint.history-rewritten", "checkpoint.split-view"},
            as = MANIPULATION)
    void two_logs_of_one_size_are_a_split_view_with_both_notes() {
        SignedNote other = new Forger(house).rewrite(1);
        Verification verification = seen(verify(house.data, kept, newest));
        assertThat(facts(verification, "checkpoint.split-view").values())
                .contains(
                        new String(newest, StandardCharsets.UTF_8), new String(other.bytes(), StandardCharsets.UTF_8));
        assertThat(Report.text(verification, true)).contains(new String(newest, StandardCharsets.UTF_8));
    }

    @Attack(
            on = SPLIT,
            does = "two funders shown two logs of different sizes",
            gives = "checkpoint.history-rewritten",
            as = MANIPULATION)
    void two_logs_of_different_sizes_are_not_consistent() {
        Forger forger = new Forger(house);
        house.record(5);
        forger.rewrite(1);
        seen(verify(house.data, newest));
    }

    @Attack(
            on = SPLIT,
            does = "a funder was shown another history earlier",
            gives = "checkpoint.split-view",
            as = MANIPULATION)
    void a_kept_checkpoint_of_the_other_history_is_held_against_the_log() throws IOException {
        seen(verify(house.data, shownToAnother()));
    }

    /** What another funder was shown at size 300. */
    private byte[] shownToAnother() throws IOException {
        House other = new House(folder.resolve("shown"));
        house.copyData(other.data);
        Files.createDirectories(other.keys);
        Files.copy(house.keys.resolve("log.skey"), other.keys.resolve("log.skey"));
        other.tamper("DELETE FROM event WHERE position >= 300");
        return new Forger(other).rewrite(1).bytes();
    }

    private void signedBy(SigningKey key) {
        Forger forger = new Forger(house);
        House.delete(house.log().resolve("checkpoints"));
        forger.publish(forger.republish(forger.entries()), key);
    }
}
