package org.filrouge.folds.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.Warning;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.FundingAgreementEvent.Paid;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

/** Who sees what of two cases, role by role. */
class SightTest {

    private static final OrganisationId REGION = new OrganisationId("region-x");
    private static final OrganisationId STATE = new OrganisationId("state-y");
    private static final OrganisationId CLUB = new OrganisationId("club");
    private static final OrganisationId FIRM = new OrganisationId("firm");

    private final List<RecordedEvent> log = new ArrayList<>();

    {
        told("support-case:one", "one", opened("One", "DEP-57"));
        told("support-case:two", "two", opened("Two", "DEP-38"));
        told("organisation:club", "two", new Entered("Club", OrganisationKind.ASSOCIATION, null, null, false));
        told("organisation:club", null, new IdentifierRecorded(IdentifierScheme.RNA, "W123456789", null, null));
        told("organisation:firm", "one", new Entered("Firm", OrganisationKind.CONSULTANCY, null, null, false));
        told("funding-agreement:r", "one", granted(REGION, "100"));
        told("funding-agreement:r", "one", new Paid("p", euros("60")));
        told("funding-agreement:s", "one", granted(STATE, "999"));
        told("funding-agreement:s", "one", new Paid("q", euros("500")));
        told("funding-agreement:t", "two", granted(STATE, "7"));
        told("mission:m", "one", new Started(1, "audit of the books", null, FIRM, List.of(), Measure.of(3)));
        told("mission:m", "one", new Extended("more books", Measure.of(2)));
        told("mission:m", "one", new Delivered(FIRM, Measure.of(5), euros("4000"), Measure.of(2)));
    }

    private static Opened opened(String title, String place) {
        return new Opened(
                title,
                "sport",
                List.of(new CaseTerritory(Territory.parse(place), TerritoryRole.SCOPE, place, List.of())));
    }

    private static Granted granted(OrganisationId funder, String amount) {
        return new Granted(funder, CLUB, euros(amount), "running costs", GrantKind.GRANT, Known.NO);
    }

    private static Money euros(String amount) {
        return new Money(Measure.parse(amount), TaxBasis.NOT_STATED);
    }

    private void told(String stream, String caseId, DomainEvent event) {
        Envelope envelope = new Envelope(
                caseId == null ? null : new SupportCaseId(caseId),
                FuzzyDate.parse("2008-03"),
                null,
                "in March",
                null,
                null,
                FactStatus.ACTUAL,
                "account-3",
                null,
                List.of(),
                null,
                List.of(),
                "because of 999 euros",
                List.of(),
                List.of(new Warning("sum", Map.of("sum", "1099"))),
                null,
                "c",
                "c");
        long sequence =
                log.stream().filter(known -> known.streamKey().equals(stream)).count();
        log.add(new RecordedEvent(log.size(), "e-" + log.size(), stream, sequence, Instant.EPOCH, envelope, event));
    }

    private List<String> seenBy(Right... rights) {
        return Readers.seen(log, rights).stream()
                .map(event -> event.streamKey() + " " + event.event().getClass().getSimpleName())
                .toList();
    }

    @Test
    void aFunderSeesItsOwnMoneyAndOfItsCasesWhatTellsNoOthers() {
        assertThat(seenBy(Readers.of(AccessRole.FUNDER, "region-x")))
                .containsExactly(
                        "support-case:one Opened",
                        "organisation:club Entered",
                        "organisation:club IdentifierRecorded",
                        "organisation:firm Entered",
                        "funding-agreement:r Granted",
                        "funding-agreement:r Paid",
                        "mission:m Started",
                        "mission:m Extended");
    }

    @Test
    void whatAFunderSeesOfOthersHasNoTextsAndItsOwnNoRemarks() {
        List<RecordedEvent> seen = Readers.seen(log, Readers.of(AccessRole.FUNDER, "region-x"));
        assertThat(seen.stream()
                        .filter(event -> !event.streamKey().equals("funding-agreement:r"))
                        .toList()
                        .toString())
                .doesNotContain("999", "1099", "books", "4000", "in March");
        RecordedEvent own = seen.stream()
                .filter(event -> event.event() instanceof Paid)
                .findFirst()
                .orElseThrow();
        assertThat(own.envelope().wording()).isEqualTo("in March");
        assertThat(own.envelope().warnings()).isEmpty();
    }

    @Test
    void anOrganisationIsNamedWithoutTheOtherCaseInWhichItWasEntered() {
        RecordedEvent club = Readers.seen(log, Readers.of(AccessRole.FUNDER, "region-x")).stream()
                .filter(event -> event.event() instanceof Entered entered
                        && entered.name().equals("Club"))
                .findFirst()
                .orElseThrow();
        assertThat(club.envelope().caseId()).isNull();
    }

    @Test
    void aFundersRowIsGivenAsStoredOnlyWhereNothingOfItIsLeftOut() {
        Sight sight = Readers.sight(log, Readers.of(AccessRole.FUNDER, "region-x"));
        assertThat(log)
                .noneMatch(event -> sight.seesAsStored(event.position())
                        && !sight.seen(event).get().equals(event));
        Sight club = Readers.sight(log, Readers.of(AccessRole.BENEFICIARY, "club"));
        assertThat(club.seesAsStored(6)).isTrue();
    }

    @Test
    void anOfficerSeesTheCasesOfTheirPlaceAndWhoOrganisationsAre() {
        List<String> seen = seenBy(Readers.in(AccessRole.PROGRAMME_OFFICER, "DEP-38"));
        assertThat(seen)
                .containsExactly(
                        "support-case:two Opened",
                        "organisation:club Entered",
                        "organisation:club IdentifierRecorded",
                        "funding-agreement:t Granted");
    }

    @Test
    void aProviderSeesItsMissionWithItsMoneyAndTheFrameOfTheCase() {
        assertThat(seenBy(Readers.of(AccessRole.PROVIDER, "firm")))
                .containsExactly(
                        "support-case:one Opened",
                        "organisation:firm Entered",
                        "mission:m Started",
                        "mission:m Extended",
                        "mission:m Delivered");
    }

    @Test
    void aBeneficiarySeesWhatNamesItAndTheMoneyOfItsSupport() {
        assertThat(seenBy(Readers.of(AccessRole.BENEFICIARY, "club")))
                .containsExactly(
                        "support-case:one Opened",
                        "support-case:two Opened",
                        "organisation:club Entered",
                        "organisation:club IdentifierRecorded",
                        "funding-agreement:r Granted",
                        "funding-agreement:r Paid",
                        "funding-agreement:s Granted",
                        "funding-agreement:s Paid",
                        "funding-agreement:t Granted");
    }

    @Test
    void anEvaluatorSeesEveryDateAndAmountAndNoName() {
        List<RecordedEvent> seen = Readers.seen(log, Readers.everywhere(AccessRole.EVALUATOR));
        assertThat(seen).hasSize(log.size() - 1);
        assertThat(seen.toString())
                .contains("999", "2008-03")
                .doesNotContain(
                        "Club", "club", "Firm", "region-x", "state-y", "account-3", "books", "because", "W123456789");
    }

    @Test
    void whoChecksTheLogSeesItWholeAndSoDoesAnOfficerOfTheWholeProgramme() {
        assertThat(whole(AccessRole.AUDITOR)).isTrue();
        assertThat(whole(AccessRole.PROGRAMME_OFFICER)).isTrue();
        assertThat(whole(AccessRole.EVALUATOR)).isFalse();
        assertThat(whole(AccessRole.FUNDER)).isFalse();
        assertThat(whole(AccessRole.ADMINISTRATOR)).isFalse();
    }

    private static boolean whole(AccessRole role) {
        return SeenHistory.whole(new Rights(new AccountId("a-1"), List.of(new Right(role, AccessScope.EVERYWHERE))));
    }
}
