package org.filrouge.ledgerservice.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.EventRows;
import org.filrouge.http.Problem;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofControllerTest {

    @TempDir
    Path folder;

    private House house;
    private EventRows rows;
    private KeyFolder keys;
    private LogWriter writer;
    private ProofController proofs;

    @BeforeEach
    void start() {
        house = new House(folder);
        house.record(300);
        rows = EventFileRows.open(house.events());
        keys = KeyFolder.take(house.keys, new Disk(), null);
        writer = LogWriter.open(new LogFolder(house.log(), new Disk()), keys, new LedgerRows(rows));
        writer.append(300);
        writer.sign();
        proofs = new ProofController(new EventProofs(writer, rows), rows::positionOf);
    }

    @AfterEach
    void stop() {
        keys.close();
        rows.close();
    }

    @Test
    void a_proof_leads_from_the_row_to_the_signed_root() throws InterruptedException {
        TlogProof proof = TlogProof.parse(proofs.proof(idAt(257)).getBody());
        TrustPolicy policy = TrustPolicy.parse(("log " + keys.key().verifier() + "\nquorum none\n").getBytes());
        byte[] leaf = Leaf.of(writer.origin(), new LedgerRows(rows).from(257, 1).getFirst())
                .bytes();
        assertThat(policy.prove(leaf, proof).checkpoint()).isEqualTo(writer.newest());
    }

    @Test
    void an_event_that_is_not_signed_yet_is_answered_with_try_again() {
        house.record(1);
        assertThatThrownBy(() -> proofs.proof(idAt(300)))
                .isInstanceOf(Problem.class)
                .hasMessage("log.behind");
    }

    @Test
    void an_unknown_event_has_no_proof() {
        assertThatThrownBy(() -> proofs.proof("nobody"))
                .isInstanceOf(Problem.class)
                .hasMessage("request.not-found");
    }

    @Test
    void an_event_put_in_the_place_of_another_gets_no_proof() {
        house.tamper("UPDATE event SET id = 'forged' WHERE position = 7");
        assertThatThrownBy(() -> proofs.proof("forged"))
                .isInstanceOf(Problem.class)
                .hasMessage("log.differs");
    }

    private String idAt(long position) {
        return rows.from(position, 1).getFirst().id();
    }
}
