package org.filrouge.folds.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.signal.Signal.Status;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;

/** How signals are told by example: what was recorded, and which facts then raise and lift one. */
final class Watched {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private Watched() {}

    static OrganisationId org(String name) {
        return new OrganisationId(name);
    }

    static List<OrganisationId> orgs(String... names) {
        return List.of(names).stream().map(OrganisationId::new).toList();
    }

    static Recorded observed(String kind, Map<String, Object> values) {
        return new Recorded(kind, ObservationVocabulary.kind(kind).orElseThrow().revision(), values);
    }

    static Measure of(String number) {
        return Measure.parse(number);
    }

    static Money euros(String amount) {
        return new Money(Measure.parse(amount), TaxBasis.NOT_STATED);
    }

    /** The signals of a code. */
    static List<Signal> signals(String code, Told told) {
        return Signals.of(told.events()).stream()
                .filter(signal -> signal.code().equals(code))
                .toList();
    }

    static void silent(String code, Told told) {
        assertThat(signals(code, told)).isEmpty();
    }

    /** The one signal of a code is open, raised by the facts at these places. */
    static void open(String code, Told told, String... raisedBy) {
        assertThat(signals(code, told)).singleElement().satisfies(signal -> {
            assertThat(signal.raisedBy()).containsExactlyInAnyOrder(raisedBy);
            assertThat(signal.liftedBy()).isEmpty();
            assertThat(signal.on(LATE)).isEqualTo(Status.OPEN);
        });
    }

    /** The one signal of a code is lifted by the facts at these places. */
    static void lifted(String code, Told told, String... liftedBy) {
        assertThat(signals(code, told)).singleElement().satisfies(signal -> {
            assertThat(signal.raisedBy()).isNotEmpty();
            assertThat(signal.liftedBy()).containsExactlyInAnyOrder(liftedBy);
            assertThat(signal.on(LATE)).isEqualTo(Status.LIFTED);
        });
    }
}
