package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filrouge.folds.casefile.Commitments;
import org.filrouge.folds.casefile.Evaluations;
import org.filrouge.folds.casefile.PlacesChange;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.survival.Fate;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Subjects;
import org.filrouge.folds.survival.Wave;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.initiative.GroupSize;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.TerritoryLevel;
import org.filrouge.views.query.TerritoryReading;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (String bundle : Readers.BUNDLES) {
            assertThat(keys("/" + bundle + "_en.properties"))
                    .filteredOn(key -> !key.endsWith(".one"))
                    .containsExactlyElementsOf(keys("/" + bundle + ".properties").stream()
                            .filter(key -> !key.endsWith(".one"))
                            .toList());
        }
    }

    @Test
    void everyFieldOfEveryEventHasALabel() {
        everyComponent(component -> told("field." + component.getName()));
    }

    @Test
    void everyCodeAnEventCanCarryHasAWord() {
        Set<Class<?>> enums = new HashSet<>(List.of(
                AnswerStatus.class,
                TaxBasis.class,
                FactStatus.class,
                DatePrecision.class,
                TerritoryLevel.class,
                TerritoryReading.class,
                TerritoryRole.class,
                Commitments.State.class,
                Fate.class,
                Wave.Response.class,
                Evaluations.Standing.class,
                GroupSize.class,
                PlacesChange.PlacesStep.class));
        everyComponent(component -> types(component.getGenericType())
                .filter(type -> type instanceof Class<?> found && found.isEnum())
                .forEach(type -> enums.add((Class<?>) type)));
        enums.forEach(type -> Arrays.stream(type.getEnumConstants())
                .forEach(code -> told(type.getSimpleName() + "." + ((Enum<?>) code).name())));
    }

    @Test
    void everyUnitAndCodeOfTheVocabularyHasAWord() {
        ObservationVocabulary.kinds().stream()
                .flatMap(kind -> kind.fields().stream())
                .forEach(field -> {
                    field.codes().forEach(code -> told("code." + code));
                    if (!field.unit().isEmpty()) {
                        told("unit." + field.unit());
                    }
                });
    }

    @Test
    void everyIndicatorHasItsUnitAndItsPartsInWords() {
        for (Indicator indicator : Indicators.all()) {
            told("unit." + indicator.unit());
            if (!indicator.unit().equals("yes/no")) {
                told("quantity." + indicator.unit());
            }
            if (indicator.formula() instanceof Formula.Parts parts) {
                parts.parts().forEach(part -> told("part." + indicator.code() + "." + part.name()));
            }
        }
    }

    @Test
    void everythingThatIsFollowedAndEveryStratumHasAWord() {
        for (Subjects kind : Subjects.values()) {
            told("survival.of." + kind.text());
            told("survival.what." + kind.text());
        }
        for (Stratum stratum : Stratum.values()) {
            told("survival.by." + stratum.text());
        }
    }

    @Test
    void eurosKeepTheirCentsAndTheSingularFollowsTheLanguage() {
        assertThat(Readers.french().euros(new BigDecimal("1234.5"))).isEqualTo("1\u202f234,50");
        assertThat(Readers.english().euros(new BigDecimal("15000.00"))).isEqualTo("15,000");
        assertThat(Readers.french().quantity("persons", BigDecimal.ZERO)).isEqualTo("0 personne");
        assertThat(Readers.english().quantity("persons", BigDecimal.ZERO)).isEqualTo("0 persons");
        assertThat(Readers.english().quantity("persons", BigDecimal.ONE)).isEqualTo("1 person");
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WordingTest.class.getResourceAsStream(bundle)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static void told(String key) {
        for (Wording reader : List.of(Readers.french(), Readers.english())) {
            assertThat(reader.text(key)).as(reader.language()).isNotEqualTo(key);
        }
    }

    private static void everyComponent(Consumer<RecordComponent> check) {
        EventCatalogue.entries().stream()
                .filter(entry -> entry.family().telling())
                .filter(entry -> !entry.name().equals("observation.recorded"))
                .flatMap(entry -> Arrays.stream(entry.record().getRecordComponents()))
                .forEach(check);
    }

    private static Stream<Type> types(Type type) {
        return type instanceof ParameterizedType many ? Arrays.stream(many.getActualTypeArguments()) : Stream.of(type);
    }
}
