package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.junit.jupiter.api.Test;

/** A number belongs to one organisation at a time. */
class IdentifiersTest {

    private static final String CLAIM = "identifier:siret-38047555800058";

    private final Desk desk = new Desk().withACase();

    @Test
    void aNumberIsRecordedAndClaimedTogether() {
        Answer answer = recorded("a", "380 475 558 00058");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(desk.gateway().stream("organisation:a")).hasSize(2);
        assertThat(desk.gateway().stream(CLAIM)).hasSize(1);
    }

    @Test
    void anotherOrganisationIsRefusedItAndToldWhoseItIs() {
        recorded("a", "38047555800058");
        int size = desk.gateway().log().size();

        Answer answer = recorded("b", "38047555800058");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("identifier.taken");
        assertThat(answer.body().at("/facts/organisation").asString()).isEqualTo("a");
        assertThat(answer.body().at("/facts/name").asString()).isEqualTo("A");
        assertThat(answer.body().get("detail").asString())
                .isEqualTo("This number (siret-38047555800058) is already another organisation's: a (“A”).");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void aNumberThatEndedMayBeAnothers() {
        recorded("a", "38047555800058");
        assertThat(desk.send("end-organisation-identifier", body("a", "38047555800058"))
                        .status())
                .isEqualTo(201);

        assertThat(recorded("b", "38047555800058").status()).isEqualTo(201);
        assertThat(recorded("a", "38047555800058").code()).isEqualTo("identifier.taken");
    }

    @Test
    void onlyTheOneWhoHasItCanEndIt() {
        recorded("a", "38047555800058");

        assertThat(desk.send("end-organisation-identifier", body("b", "38047555800058"))
                        .code())
                .isEqualTo("organisation.identifier-not-recorded");
        assertThat(recorded("b", "38047555800058").code()).isEqualTo("identifier.taken");
    }

    @Test
    void aNumberThatIsOnlyPlannedIsNobodysYet() {
        desk.after(
                "record-organisation-identifier",
                body("a", "38047555800058").replace("{\"id\"", "{\"status\": \"PLANNED\", \"id\""));

        assertThat(recorded("b", "38047555800058").status()).isEqualTo(201);
    }

    @Test
    void aNumberThatCannotBeOneIsRefused() {
        assertThat(recorded("a", "67895644300011").code()).isEqualTo("organisation.identifier-invalid");
    }

    private Answer recorded(String organisation, String siret) {
        return desk.send("record-organisation-identifier", body(organisation, siret));
    }

    private static String body(String organisation, String siret) {
        return "{\"id\": \"%s\", \"data\": {\"scheme\": \"SIRET\", \"value\": \"%s\"}}".formatted(organisation, siret);
    }
}
