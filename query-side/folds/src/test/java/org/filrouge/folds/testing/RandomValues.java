package org.filrouge.folds.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;

/** Texts, numbers and dates, the awkward ones among them. */
final class RandomValues {

    private static final List<String> WORDS = List.of(
            "x", "été", "un accord écrit", "ligne 1\nligne 2", "$set", "a.b", "UNKNOWN", "0", "null", "\uD83E\uDDF5");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    Measure measure() {
        return switch (random.nextInt(4)) {
            case 0 -> Measure.UNKNOWN;
            case 1 -> Measure.NOT_APPLICABLE;
            case 2 -> Measure.of(random.nextInt(200));
            default -> Measure.parse(random.nextInt(20_000) + "." + (1 + random.nextInt(99)));
        };
    }

    Measure euros() {
        Measure any = measure();
        return any.number() == null ? any : Measure.of(any.number().setScale(2, RoundingMode.DOWN));
    }

    FuzzyDate date() {
        int year = 2003 + random.nextInt(4);
        int month = 1 + random.nextInt(12);
        LocalDate day = LocalDate.of(year, month, 1 + random.nextInt(28));
        return FuzzyDate.parse(
                switch (random.nextInt(9)) {
                    case 0 -> "XXXX";
                    case 1 -> Integer.toString(year);
                    case 2 -> "%d-%02d".formatted(year, month);
                    case 3 -> year + "-" + (33 + random.nextInt(4));
                    case 4 -> year + "-" + (21 + random.nextInt(4)) + "~";
                    case 5 -> day + "/..";
                    case 6 -> "../" + day;
                    default -> day.toString();
                });
    }
}
