package org.filrouge.folds.organisation;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of an organisation in a register.
 *
 * @param valid false when the source gives one whose form or check digit is wrong
 * @param from since when it is its own, where the source says so
 * @param until until when it was its own, where the source says so
 * @param ended when its end was recorded as a fact of its own; null while it lasts
 */
public record RegisterNumber(
        IdentifierScheme scheme,
        String value,
        boolean valid,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate until,
        Dated recorded,
        @Nullable Dated ended) {

    static RegisterNumber of(IdentifierRecorded e, RecordedEvent event) {
        boolean valid = e.identifier().isValid();
        return new RegisterNumber(e.scheme(), e.value(), valid, e.from(), e.until(), Dated.of(event), null);
    }

    /** The numbers after one of them ended. */
    static List<RegisterNumber> ended(List<RegisterNumber> numbers, IdentifierEnded e, RecordedEvent event) {
        return numbers.stream().noneMatch(number -> number.isOpen(e))
                ? numbers
                : Lists.changeFirst(
                        numbers,
                        number -> number.isOpen(e),
                        numbers::getFirst,
                        number -> new RegisterNumber(
                                number.scheme,
                                number.value,
                                number.valid,
                                number.from,
                                number.until,
                                number.recorded,
                                Dated.of(event)));
    }

    private boolean isOpen(IdentifierEnded e) {
        return ended == null && scheme == e.scheme() && value.equals(e.value());
    }
}
