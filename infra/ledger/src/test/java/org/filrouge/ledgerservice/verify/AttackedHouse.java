package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Attack.Outcome;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A real event file of 310 events and its published log; the auditor kept the checkpoint of 300. */
abstract class AttackedHouse {

    @TempDir
    Path folder;

    House house;
    VerifierKey vkey;
    byte[] kept;
    byte[] newest;
    private Attack attack;

    @BeforeEach
    void record(TestInfo test) throws IOException {
        attack = test.getTestMethod().orElseThrow().getAnnotation(Attack.class);
        house = new House(folder);
        house.record(300);
        kept = house.sign().newestNote().bytes();
        house.record(10);
        newest = house.sign().newestNote().bytes();
        vkey = VerifierKey.parse(Files.readString(house.log().resolve("vkey"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    /** Asserts that the verification of the data folder finds what the attack's row says, and nothing else. */
    Verification seen() {
        return seen(verify(house.data, kept));
    }

    Verification seen(Verification verification) {
        assertThat(codes(verification)).as(attack.does()).isEqualTo(new TreeSet<>(Arrays.asList(attack.gives())));
        assertThat(verification.exit()).isEqualTo(exit(attack.as()));
        return verification;
    }

    Verification verify(Path path, byte[]... keptNotes) {
        return Verifier.of(path, brought(keptNotes), Instant.now());
    }

    Brought brought(byte[]... keptNotes) {
        return new Brought(vkey, null, List.of(keptNotes));
    }

    /** The facts of the first finding of a code. */
    static Map<String, String> facts(Verification verification, String code) {
        return verification.findings().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    static Set<String> codes(Verification verification) {
        return verification.findings().stream().map(Found::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int exit(Outcome outcome) {
        return switch (outcome) {
            case MANIPULATION -> 2;
            case GAP -> 1;
            case NOTICE, CLEAN, UNSEEN -> 0;
            case REFUSED -> 3;
        };
    }
}
