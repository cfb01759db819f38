package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Problem;
import org.filrouge.json.FreeTextFields;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Seal;
import org.filrouge.vault.Place;
import org.filrouge.vault.SealedText;
import org.filrouge.vault.Sealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class SealedTextsTest {

    static final List<String> CASES = Told.CASES;

    private static final String FILE =
            """
            format: fil-rouge/case-file@1
            case: c
            title: Un dossier
            source: {document: S4, place: p. 12}
            organisations: [{id: a, name: A, kind: ASSOCIATION, roles: [REQUESTER]}]
            facts:
              - {line: 1, observe: need-detected, effective: 2008, wording: au printemps, data: {subject: Marie Dupont demande}}
              - {line: 2, observe: indicator-measured, effective: 2009, data: {indicator: absences, value: "3"}}
            """;

    private final InMemoryGateway gateway = new InMemoryGateway();

    @ParameterizedTest
    @FieldSource("CASES")
    void everyFreeTextOfAToldHistoryIsSealedAtItsPlaceAndNoSealedTextStandsElsewhere(String name) {
        Told.in(gateway, Told.file(name));

        gateway.log().forEach(SealedTextsTest::assertSealed);
        assertThat(gateway.log())
                .anyMatch(event -> InMemoryGateway.envelope(event).sealed() != null);
    }

    @Test
    void aFileWhoseTextsWereErasedIsStillTheSameFileAndPutsNoTextBack() {
        imported(FILE);
        int size = gateway.log().size();
        gateway.keys().destroyAll();

        assertThat(Told.in(gateway, FILE).imported()).isFalse();
        assertThat(Told.in(gateway, FILE.replace("Marie Dupont", "Jeanne Martin"))
                        .imported())
                .isFalse();
        assertThat(gateway.log()).hasSize(size);
    }

    @Test
    void aChangedTextIsSeenAsLongAsTheRecordedOneIsNotErased() {
        imported(FILE);

        assertThat(refused(FILE.replace("Marie Dupont", "Jeanne Martin"))).isEqualTo("case-file.changed");
        assertThat(refused(FILE.replace("au printemps", "en été"))).isEqualTo("case-file.changed");
        assertThat(refused(FILE.replace("p. 12", "p. 13"))).isEqualTo("case-file.changed");
    }

    @Test
    void whatIsLeftOfAFactWithoutTextsIsComparedAfterAnErasureToo() {
        String bare = FILE.replace(", place: p. 12", "");
        imported(bare);
        gateway.keys().destroyAll();

        assertThat(refused(bare.replace("\"3\"", "\"4\""))).isEqualTo("case-file.changed");
    }

    @Test
    void noHashOfAToldTextCanBeMadeAgainWithoutItsKey() {
        imported(FILE);
        InMemoryGateway other = new InMemoryGateway();
        Told.in(other, FILE);

        assertThat(prints(gateway)).doesNotContainAnyElementsOf(prints(other).subList(0, 2));
    }

    private static List<String> prints(InMemoryGateway gateway) {
        JsonNode imported = KernelJson.mapper()
                .valueToTree(gateway.stream("case-file:c").getFirst().getPayload());
        List<String> prints = new ArrayList<>();
        imported.get("facts").forEach(fact -> prints.add(fact.get("sha256").asString()));
        return prints;
    }

    @Test
    void aRepeatedRequestIsKnownAgainAndAfterItsKeyIsDestroyedNobodyCanSayThatItIsTheSame() {
        Desk desk = new Desk().withACase();
        String body = "{\"id\":\"o\",\"data\":{\"name\":\"O\",\"kind\":\"ASSOCIATION\"},\"reason\":\"Marie\"}";

        assertThat(desk.send("enter-organisation", body, "Idempotency-Key", "k").status())
                .isEqualTo(201);
        assertThat(desk.send("enter-organisation", body, "Idempotency-Key", "k").status())
                .isEqualTo(201);
        desk.gateway().keys().destroyAll();
        assertThat(desk.send("enter-organisation", body, "Idempotency-Key", "k").code())
                .isEqualTo("idempotency-key.reused");
        desk.gateway().log().forEach(SealedTextsTest::assertSealed);
    }

    private static void assertSealed(EventMessage<?> event) {
        Envelope envelope = InMemoryGateway.envelope(event);
        JsonNode data = KernelJson.mapper().valueToTree(event.getPayload());
        JsonNode about = KernelJson.mapper().valueToTree(event.getMetaData());
        List<String> found = new ArrayList<>();
        Seal seal = envelope.sealed();
        FreeTextFields.Change placed = (path, purpose, text) -> {
            if (!text.isBlank() && !text.equals("UNKNOWN")) {
                SealedText sealed =
                        SealedText.read(text).orElseThrow(() -> new AssertionError(path + " is open: " + text));
                assertThat(sealed.isAt(new Place(seal.id(), seal.stream(), path, null, null)))
                        .as(path)
                        .isTrue();
                assertThat(seal.keys())
                        .extracting(Seal.Key::key)
                        .contains(sealed.key().hex());
                found.add(text);
            }
            return text;
        };
        FreeTextFields.change(event.getPayloadType(), data, Sealer.DATA, placed);
        FreeTextFields.change(Envelope.class, about, Sealer.METADATA, placed);
        String whole = data + " " + about;
        assertThat(SealedMark.SEALED.matcher(whole).results()).hasSameSizeAs(found);
    }

    private void imported(String file) {
        assertThat(Told.in(gateway, file).imported()).isTrue();
    }

    private String refused(String file) {
        try {
            Told.in(gateway, file);
            return "taken";
        } catch (Problem problem) {
            return problem.code();
        }
    }
}
