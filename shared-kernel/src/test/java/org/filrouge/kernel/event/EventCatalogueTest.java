package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.value.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    private static final String KEBAB = "[a-z]+(-[a-z]+)*";

    static Collection<Entry> entries() {
        return EventCatalogue.entries();
    }

    static Collection<StreamFamily> families() {
        return EventCatalogue.families();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyNameSaysItsStreamAndWhatHappened(Entry entry) {
        String stream = entry.family().stream();

        assertThat(entry.name()).startsWith(stream + ".");
        assertThat(entry.name().substring(stream.length() + 1)).matches(KEBAB);
        assertThat(entry.type().revision()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEventIsFoundByItsNameItsRecordAndItsCommand(Entry entry) {
        assertThat(EventCatalogue.byName(entry.name())).contains(entry);
        assertThat(EventCatalogue.of(entry.record())).isEqualTo(entry);
        entry.command().ifPresent(command -> {
            assertThat(command).matches(KEBAB);
            assertThat(EventCatalogue.byCommand(command)).contains(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEventHasALabelInBothLanguages(Entry entry) {
        assertThat(entry.type().fr()).isNotBlank().isNotEqualTo(entry.type().en());
        assertThat(entry.type().en()).isNotBlank();
    }

    @Test
    void noTwoCommandsHaveOneName() {
        List<String> commands =
                entries().stream().flatMap(entry -> entry.command().stream()).toList();

        assertThat(commands).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyEventThereIsStandsInTheCatalogue() {
        assertThat(KernelClasses.recordsThatAre(DomainEvent.class))
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(
                        entries().stream().map(Entry::record).toList());
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilyNamesItsStreamAsItsIdDoes(StreamFamily family) throws ReflectiveOperationException {
        StreamId id = family.id().getConstructor(String.class).newInstance("a-1");

        assertThat(Slug.check(family.stream())).isEqualTo(id.stream());
        assertThat(id.key()).isEqualTo(family.stream() + ":a-1");
        assertThat(EventCatalogue.family(family.stream())).isEqualTo(family);
        assertThat(family.fr()).isNotBlank();
        assertThat(family.en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aStreamThatTakesCommandsCanBeBegunByOneAndTheHousesOwnTakesNone(StreamFamily family) {
        List<Entry> own = entries().stream()
                .filter(entry -> entry.family().equals(family))
                .toList();

        assertThat(own.stream().anyMatch(entry -> entry.command().isPresent())).isEqualTo(family.telling());
        assertThat(own.stream().anyMatch(entry -> entry.type().opens()))
                .isEqualTo(family.telling() && family.ofItsOwn());
        assertThat(own)
                .allMatch(entry -> entry.command().isPresent() || !entry.type().opens());
    }

    @Test
    void nothingElseIsKnown() {
        assertThat(EventCatalogue.byName("organisation.renamed")).isEmpty();
        assertThat(EventCatalogue.byName("java.lang.String")).isEmpty();
        assertThat(EventCatalogue.byCommand("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> EventCatalogue.of(String.class));
        assertThatIllegalArgumentException().isThrownBy(() -> EventCatalogue.family("nobody"));
    }
}
