package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.kernel.indicator.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new indicator is shown in both languages, down to its unit and its parts. */
class EveryNumberHasItsWordsTest {

    private static final List<ResourceBundle> LANGUAGES = Stream.of(Locale.ROOT, Locale.ENGLISH)
            .map(locale -> ResourceBundle.getBundle(
                    "messages.roles",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();

    static Stream<Indicator> indicators() {
        return Indicators.all().stream();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyIndicatorHasWordsForItsUnitItsQuantityAndItsParts(Indicator indicator) {
        List<String> wanted = new ArrayList<>(List.of("unit." + indicator.unit()));
        if (!indicator.unit().equals("yes/no")) {
            wanted.add("quantity." + indicator.unit());
        }
        if (indicator.formula() instanceof Formula.Parts parts) {
            parts.parts().forEach(part -> wanted.add("part." + indicator.code() + "." + part.name()));
        }
        for (ResourceBundle words : LANGUAGES) {
            assertThat(wanted).allMatch(words::containsKey);
        }
    }
}
