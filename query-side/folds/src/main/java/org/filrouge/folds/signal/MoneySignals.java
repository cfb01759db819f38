package org.filrouge.folds.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsOpened;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsUsed;
import org.filrouge.kernel.funding.FundingAgreementEvent.Increased;
import org.filrouge.kernel.funding.FundingAgreementEvent.Paid;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;

/** Money that flows, waits, or is expected. */
final class MoneySignals {

    /** Months between filing and opening beyond which people should look; a choice of this project. */
    private static final int LONGEST_EMPTY = 6;

    /** Months after which a forecast should have been measured. */
    private static final int MEASURED_AFTER = 12;

    private MoneySignals() {}

    /** V9: a gain was forecast and a year later nobody has measured it. */
    static List<Signal> forecastUnmeasured(CaseFacts facts) {
        return facts.foreseen("indicator-measured").stream()
                .map(forecast -> {
                    String indicator = Fact.text(forecast, "indicator");
                    List<String> measured = facts.observed("indicator-measured").stream()
                            .filter(fact -> Fact.text(fact, "indicator").equals(indicator))
                            .map(Fact::id)
                            .toList();
                    LocalDate told = forecast.effective().latest();
                    LocalDate due = told == null ? null : told.plusMonths(MEASURED_AFTER);
                    return new Signal("V9", indicator, List.of(forecast.id()), measured, due);
                })
                .toList();
    }

    /** V10: an entity is registered and its service stays closed for more than six months. */
    static List<Signal> longEmpty(CaseFacts facts) {
        List<Signal> signals = new ArrayList<>();
        for (Fact<EntityRegistered> registered : facts.of(EntityRegistered.class)) {
            Optional<Fact<Opened>> opened = facts.of(Opened.class).stream()
                    .filter(fact -> fact.stream().equals(registered.stream()))
                    .findFirst();
            LocalDate latest = registered.effective().latest();
            boolean inTime = opened.isPresent() && !late(registered, opened.get());
            if (latest != null && !inTime) {
                signals.add(new Signal(
                        "V10",
                        StreamId.slugOf(registered.stream()),
                        List.of(registered.id()),
                        opened.stream().map(Fact::id).toList(),
                        latest.plusMonths(LONGEST_EMPTY).plusDays(1)));
            }
        }
        return signals;
    }

    private static boolean late(Fact<EntityRegistered> registered, Fact<Opened> opened) {
        MonthSpan span = registered.effective().monthsTo(opened.effective());
        return span.least() != null && span.least() > LONGEST_EMPTY;
    }

    /** V11: a funder's condition is not met while its money flows. */
    static List<Signal> conditionUnmet(CaseFacts facts) {
        List<Fact<?>> flowing = new ArrayList<>(facts.of(DrawingRightsOpened.class));
        flowing.addAll(facts.of(Paid.class));
        List<Fact<ConditionAssessed>> assessed = facts.of(ConditionAssessed.class);
        if (flowing.isEmpty()) {
            return List.of();
        }
        return assessed.stream()
                .filter(fact -> fact.told().status() != ConditionStatus.MET)
                .map(unmet -> new Signal(
                        "V11",
                        unmet.told().condition(),
                        Stream.concat(Stream.of(unmet.id()), flowing.stream().map(Fact::id))
                                .toList(),
                        met(assessed, unmet),
                        null))
                .toList();
    }

    private static List<String> met(List<Fact<ConditionAssessed>> assessed, Fact<ConditionAssessed> unmet) {
        return assessed.stream()
                .filter(fact -> fact.told().status() == ConditionStatus.MET)
                .filter(fact -> fact.stream().equals(unmet.stream()) && fact.laterThan(unmet))
                .filter(fact -> fact.told().condition().equals(unmet.told().condition()))
                .map(Fact::id)
                .toList();
    }

    /** V12: the period of an envelope is over and a part of it was not drawn. */
    static List<Signal> envelopeUnused(CaseFacts facts) {
        List<Signal> signals = new ArrayList<>();
        for (Fact<DrawingRightsOpened> opened : facts.of(DrawingRightsOpened.class)) {
            Measure envelope = opened.told().envelope().amount();
            List<Fact<DrawingRightsUsed>> uses = facts.of(DrawingRightsUsed.class).stream()
                    .filter(fact -> fact.stream().equals(opened.stream()))
                    .toList();
            Measure drawn =
                    uses.stream().map(fact -> fact.told().amount().amount()).reduce(Measure.of(0), Measure::plus);
            LocalDate end = opened.told().period() == null
                    ? null
                    : opened.told().period().latest();
            if (end != null && envelope.number() != null && drawn.number() != null) {
                boolean whole = drawn.number().compareTo(envelope.number()) >= 0;
                signals.add(new Signal(
                        "V12",
                        StreamId.slugOf(opened.stream()),
                        List.of(opened.id()),
                        whole ? Fact.ids(uses) : List.of(),
                        end.plusDays(1)));
            }
        }
        return signals;
    }

    /** V13: nobody has ruled yet who pays. */
    static List<Signal> payerOpen(CaseFacts facts) {
        return facts.of(EligibilityQuestionRaised.class).stream()
                .map(raised ->
                        new Signal("V13", raised.told().question(), List.of(raised.id()), rulings(facts, raised), null))
                .toList();
    }

    private static List<String> rulings(CaseFacts facts, Fact<EligibilityQuestionRaised> raised) {
        return facts.of(EligibilityRuled.class).stream()
                .filter(fact -> fact.stream().equals(raised.stream()))
                .filter(fact -> fact.told().question().equals(raised.told().question()))
                .map(Fact::id)
                .toList();
    }

    /** V19: running costs rose and the funder's ceiling is reached. */
    static List<Signal> costsAtCeiling(CaseFacts facts) {
        List<Fact<Recorded>> changes = facts.observed("running-costs-changed");
        return changes.stream()
                .filter(fact -> Fact.text(fact, "direction").equals("UP"))
                .filter(fact -> Fact.text(fact, "ceilingReached").equals("YES"))
                .map(up ->
                        new Signal("V19", Fact.text(up, "funder"), List.of(up.id()), relief(facts, changes, up), null))
                .toList();
    }

    private static List<String> relief(CaseFacts facts, List<Fact<Recorded>> changes, Fact<Recorded> up) {
        Stream<? extends Fact<?>> down =
                changes.stream().filter(fact -> Fact.text(fact, "direction").equals("DOWN"));
        return Stream.concat(down, facts.of(Increased.class).stream())
                .filter(fact -> fact.laterThan(up))
                .map(Fact::id)
                .toList();
    }
}
