package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledgerservice.testing.Attack.Aim.CLOCK;
import static org.filrouge.ledgerservice.testing.Attack.Aim.REWRITE;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.CLEAN;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.NOTICE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledgerservice.stamp.StampAuthority;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.filrouge.ledgerservice.stamp.TestAuthority;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Forger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Time stamps of a real authority over the published checkpoints, of which 300 and 310 have one. */
class StampAttacksTest extends AttackedHouse {

    private TestAuthority authority;
    private Path root;

    @BeforeEach
    void stamp() throws Exception {
        authority = new TestAuthority();
        root = authority.rootFile(folder);
        stamp("300");
        stamp("310");
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Attack(
            on = CLOCK,
            does = "nothing: a stamped log",
            gives = {},
            as = CLEAN)
    void a_stamped_log_gives_nothing() {
        seen(stamped(Instant.now()));
    }

    @Attack(on = CLOCK, does = "no certificate of an authority brought along", gives = "stamp.not-checked", as = NOTICE)
    void stamps_that_were_not_checked_are_told() {
        assertThat(facts(seen(), "stamp.not-checked")).containsEntry("stamps", "2");
    }

    @Attack(
            on = REWRITE,
            does = "everything rewritten with the real key, against time stamps of what was there",
            gives = {"checkpoint.nothing-kept", "stamp.alone", "stamp.missing", "stamp.of-another"},
            as = MANIPULATION)
    void a_time_stamp_does_not_cover_the_rewritten_log() {
        new Forger(house).rewrite(1);
        seen(Verifier.of(house.log(), trusting(), Instant.now()));
    }

    @Attack(on = CLOCK, does = "time stamps taken away", gives = "stamp.missing", as = GAP)
    void stamps_that_are_gone_are_missed() throws Exception {
        Files.delete(house.log().resolve("checkpoints/300.tsr"));
        Files.delete(house.log().resolve("checkpoints/310.tsr"));
        seen(stamped(Instant.now()));
    }

    @Attack(on = CLOCK, does = "no time stamp for hours", gives = "stamp.overdue", as = GAP)
    void stamps_that_are_overdue_are_missed() throws Exception {
        Files.delete(house.log().resolve("checkpoints/310.tsr"));
        seen(stamped(Instant.now().plus(Duration.ofHours(3))));
    }

    @Attack(
            on = CLOCK,
            does = "time stamps of another authority, or none that can be read",
            gives = {"stamp.missing", "stamp.refused"},
            as = GAP)
    void stamps_of_somebody_else_do_not_count() throws Exception {
        Files.writeString(house.log().resolve("checkpoints/310.tsr"), "no stamp");
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TestAuthority stranger = new TestAuthority()) {
            root = stranger.rootFile(other);
            seen(stamped(Instant.now()));
        }
    }

    @Attack(
            on = CLOCK,
            does = "clock set back before a time stamp",
            gives = {"time.clock-set-back", "time.outside-bracket"},
            as = MANIPULATION)
    void a_clock_set_back_before_a_stamp_is_a_manipulation() throws Exception {
        recordedAt("2001-01-01T00:00:00.000000Z");
        seen(stamped(Instant.now()));
    }

    @Attack(
            on = CLOCK,
            does = "clock set forward, past a time stamp",
            gives = "time.outside-bracket",
            as = MANIPULATION)
    void a_clock_set_forward_past_a_stamp_is_a_manipulation() throws Exception {
        recordedAt("2999-01-01T00:00:00.000000Z");
        seen(stamped(Instant.now()));
    }

    private void recordedAt(String time) throws Exception {
        house.record(1);
        house.tamper("UPDATE event SET recorded = '" + time + "' WHERE position = 310");
        house.sign();
        stamp("311");
    }

    private void stamp(String size) throws Exception {
        try (StampAuthority asked = new StampAuthority(authority.address(), root)) {
            Path checkpoint = house.log().resolve("checkpoints/" + size);
            Files.write(Path.of(checkpoint + ".tsr"), asked.stamp(Files.readAllBytes(checkpoint)));
        }
    }

    private Verification stamped(Instant at) {
        return Verifier.of(house.data, trusting(kept), at);
    }

    private Brought trusting(byte[]... keptNotes) {
        return new Brought(vkey, null, List.of(keptNotes), List.of(StampCheck.trusting(root)));
    }
}
