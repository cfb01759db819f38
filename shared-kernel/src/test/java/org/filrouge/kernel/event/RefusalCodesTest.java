package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.territory.TerritoryRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalCodesTest {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    record Owned(String stream, RefusalCode code) {}

    static Stream<Owned> codes() {
        Stream<Owned> ofStreams = EventCatalogue.families().stream()
                .flatMap(family -> Arrays.stream(family.refusals().getEnumConstants())
                        .map(code -> new Owned(family.stream(), code)));
        Stream<Owned> ofPlaces = Arrays.stream(TerritoryRefusal.values()).map(code -> new Owned("territory", code));
        return Stream.concat(ofStreams, ofPlaces);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeBeginsWithItsStreamAndIsFoundByItsText(Owned owned) {
        String code = owned.code().code();

        assertThat(code).startsWith(owned.stream() + ".");
        assertThat(code.substring(owned.stream().length() + 1)).matches("[a-z]+(-[a-z]+)*");
        assertThat(EventCatalogue.refusals()).containsEntry(code, owned.code());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsASentenceInBothLanguagesOnTheSameFacts(Owned owned) {
        String fr = owned.code().sentence().fr();
        String en = owned.code().sentence().en();

        assertThat(List.of(fr, en)).allMatch(sentence -> sentence.endsWith(".") || sentence.endsWith("?"));
        assertThat(fr).isNotEqualTo(en);
        assertThat(facts(fr)).isEqualTo(facts(en));
    }

    @Test
    void noTwoRulesShareACode() {
        assertThat(EventCatalogue.refusals()).hasSize((int) codes().count());
    }

    private static TreeSet<String> facts(String sentence) {
        return FACT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
