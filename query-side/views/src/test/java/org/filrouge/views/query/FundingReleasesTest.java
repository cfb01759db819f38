package org.filrouge.views.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.filrouge.folds.secrecy.Dominance;
import org.filrouge.folds.secrecy.PublishedAmounts;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
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
import org.filrouge.views.live.Written;
import org.filrouge.views.query.FundingReleases.Release;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.Test;

/** What all funders granted appears once a year, enough of them together, and then never changes. */
class FundingReleasesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Written written = new Written(new ReadStore(MemoryMongo.fresh()));
    private long position;

    private void record(String stream, String effective, Instant recorded, DomainEvent event) {
        Envelope envelope = new Envelope(
                new SupportCaseId("one"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "a-1",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "c",
                "c");
        written.further(List.of(new RecordedEvent(position, "e-" + position, stream, 0, recorded, envelope, event)));
        position++;
    }

    private void grants(int funders, String year, Instant recorded) {
        IntStream.range(0, funders)
                .forEach(one -> record(
                        "funding-agreement:g-" + position,
                        year + "-05",
                        recorded,
                        new Granted(
                                new OrganisationId("funder-" + one),
                                new OrganisationId("club"),
                                new Money(Measure.of(100), TaxBasis.NOT_STATED),
                                "costs",
                                GrantKind.GRANT,
                                Known.NO)));
    }

    private void opened() {
        record(
                "support-case:one",
                "2026-01",
                Instant.parse("2026-02-01T10:00:00Z"),
                new Opened(
                        "One",
                        null,
                        List.of(new CaseTerritory(
                                Territory.parse("DEP-57"), TerritoryRole.SCOPE, "Moselle", List.of()))));
    }

    private List<Release> on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), PARIS);
        return new FundingReleases(written.store(), written.progress(), clock, new Dominance(6)).all();
    }

    @Test
    void aYearIsPublishedAfterTheThirtyFirstOfMarchThatFollowsItAndNotBefore() {
        opened();
        grants(7, "2026", Instant.parse("2026-06-01T10:00:00Z"));

        assertThat(on("2027-03-30")).isEmpty();
        assertThat(on("2027-04-01")).singleElement().satisfies(release -> {
            PublishedAmounts table = release.tables().get(TaxBasis.NOT_STATED);
            assertThat(release.year()).isEqualTo(2026);
            assertThat(table.rows().values()).singleElement().satisfies(sum -> assertThat(sum)
                    .isEqualByComparingTo("700"));
            assertThat(table.rows().keySet()).allMatch(region -> region.startsWith("REG-"));
            assertThat(table.total()).isEqualByComparingTo("700");
        });
    }

    @Test
    void whatIsRecordedLaterIsInNoReleaseOfThatYear() {
        opened();
        grants(7, "2026", Instant.parse("2026-06-01T10:00:00Z"));
        List<Release> before = on("2027-04-01");
        grants(9, "2026", Instant.parse("2027-04-02T10:00:00Z"));

        assertThat(on("2029-01-01")).isEqualTo(before);
    }

    @Test
    void ofTooFewFundersNothingIsPublished() {
        opened();
        grants(6, "2026", Instant.parse("2026-06-01T10:00:00Z"));

        assertThat(on("2027-04-01")).isEmpty();
    }

    @Test
    void yearsBeforeTheLogBeganArePublishedOnItsFirstThirtyFirstOfMarch() {
        opened();
        grants(7, "2009", Instant.parse("2026-02-15T10:00:00Z"));

        assertThat(on("2026-03-01")).isEmpty();
        assertThat(on("2026-04-01")).extracting(Release::year).containsExactly(2009);
    }
}
