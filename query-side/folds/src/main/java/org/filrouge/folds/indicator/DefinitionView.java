package org.filrouge.folds.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that somebody defined, with all its versions.
 *
 * @param id its code
 * @param versions in order of their numbers
 */
public record DefinitionView(String id, List<Version> versions, List<Withdrawal> withdrawals) {

    /**
     * One version, which never changes.
     *
     * @param beside the indicator of the programme it is meant to be read beside
     * @param author the function of who defined it
     * @param reason why it was defined
     * @param event the id of the event that says so
     * @param position the place of that event in the log
     */
    public record Version(
            int version,
            Bilingual label,
            String unit,
            Formula formula,
            @Nullable String beside,
            String author,
            @Nullable String reason,
            String event,
            long position,
            Instant recorded) {}

    /** That a version is no longer to be used, and why. */
    public record Withdrawal(
            int version, String author, @Nullable String reason, String event, long position, Instant recorded) {}

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.version() == number).findFirst();
    }

    /** The last version that is not withdrawn; empty when all are. */
    public Optional<Version> current() {
        return versions.reversed().stream()
                .filter(one -> withdrawal(one.version()).isEmpty())
                .findFirst();
    }

    public Optional<Withdrawal> withdrawal(int number) {
        return withdrawals.stream().filter(one -> one.version() == number).findFirst();
    }

    /** A version as an indicator, to be answered like those of the programme. */
    public Indicator indicator(Version version) {
        return Indicator.posted(id, version.version(), version.label(), version.unit(), version.formula());
    }
}
