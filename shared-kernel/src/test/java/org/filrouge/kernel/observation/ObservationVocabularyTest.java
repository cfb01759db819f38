package org.filrouge.kernel.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationKind.FieldType;
import org.filrouge.kernel.value.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationVocabularyTest {

    private static final Set<FieldType> CODED = Set.of(FieldType.CODE, FieldType.CODES);

    static Collection<ObservationKind> kinds() {
        return ObservationVocabulary.kinds();
    }

    static Stream<Field> fields() {
        return kinds().stream().flatMap(kind -> kind.fields().stream());
    }

    @Test
    void holdsKindsAndFindsEachByItsCodeOnly() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(kinds())
                .allMatch(kind -> ObservationVocabulary.kind(kind.code()).orElseThrow() == kind);
        assertThat(ObservationVocabulary.kind("rumour")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasACodeARevisionAndALabelInBothLanguages(ObservationKind kind) {
        assertThat(Slug.check(kind.code())).isEqualTo(kind.code());
        assertThat(kind.revision()).isPositive();
        assertThat(kind.label().fr()).isNotBlank();
        assertThat(kind.label().en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindTellsSomethingAndNoFieldTwice(ObservationKind kind) {
        assertThat(kind.fields()).isNotEmpty().extracting(Field::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasANameAndALabelInBothLanguages(Field field) {
        assertThat(field.name()).matches("[a-z][a-zA-Z]*");
        assertThat(field.label().fr()).isNotBlank();
        assertThat(field.label().en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void onlyACodeHasCodesAndOnlyAMeasureHasAUnit(Field field) {
        assertThat(field.codes().isEmpty()).isEqualTo(!CODED.contains(field.type()));
        assertThat(field.codes()).allMatch(code -> code.matches("[A-Z][A-Z0-9_]*"));
        assertThat(field.unit().isEmpty()).isEqualTo(field.type() != FieldType.MEASURE);
    }
}
