package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.observation.FreeTexts;
import org.filrouge.kernel.observation.ObservationKind.FieldType;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.junit.jupiter.api.Test;

/** Every text of an event is either free, and so sealed, or a label on purpose. */
class FreeTextFenceTest {

    /** Labels: rules, folds or lists compare them, so they stand open in the log. Whoever adds one says so in a decision record. */
    private static final Set<String> OPEN = Set.of(
            "collective-engineering.committee-established committee",
            "collective-engineering.committee-met committee",
            "collective-engineering.committee-opinion-given committee",
            "collective-engineering.member-stepped-back account",
            "collective-engineering.member-stepped-back committee",
            "collective-engineering.structure-withdrew phase",
            "correction.contestation-answered contestation",
            "correction.contestation-answered event",
            "correction.contested event",
            "correction.rectified event",
            "correction.retracted event",
            "employer-group.staff-hired role",
            "employer-group.staff-transfer-announced role",
            "funding-agreement.condition-assessed condition",
            "funding-agreement.condition-set condition",
            "funding-agreement.paid payment",
            "funding-agreement.staff-made-available role",
            "indicator.defined author",
            "indicator.defined beside",
            "indicator.defined unit",
            "indicator.withdrawn author",
            "mission.deliverable-rejected deliverable",
            "mission.deliverable-submitted deliverable",
            "observation.recorded kind",
            "organisation.employee-recruited role",
            "organisation.entered legalForm",
            "organisation.entered name",
            "organisation.founded legalForm",
            "organisation.identifier-ended value",
            "organisation.identifier-recorded value",
            "organisation.legal-form-changed from",
            "organisation.legal-form-changed to",
            "person.erasure-requested events",
            "pooling-project.coordinator-appointed role",
            "provider-selection.chooser-stepped-back account",
            "shared-service.eligibility-question-raised question",
            "shared-service.eligibility-ruled question",
            "shared-service.vehicle-made-available request",
            "shared-service.vehicle-requested request",
            "support-case.opened sector",
            "support-case.opened title",
            "support-case.role-assigned phase",
            "support-plan.scope-widened from",
            "support-plan.scope-widened to",
            "text-erasure.requested events");

    @Test
    void everyTextOfAnEventIsFreeOrALabelOnPurpose() {
        Set<String> open = EventCatalogue.entries().stream()
                .filter(entry -> entry.family().telling())
                .flatMap(entry -> texts(entry.record())
                        .filter(component -> !component.isAnnotationPresent(FreeText.class))
                        .map(component -> entry.name() + " " + component.getName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void theTextsOfAnEnvelopeAreFreeButForItsNamesAndIdentifiers() {
        assertThat(Stream.of(Envelope.class, Source.class, Evidence.class)
                        .flatMap(FreeTextFenceTest::texts)
                        .filter(component -> !component.isAnnotationPresent(FreeText.class))
                        .map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "after", "before", "recordedBy", "line", "correlation", "causation", "document", "sha256");
    }

    @Test
    void onlyTextsAreFreeTexts() {
        assertThat(EventCatalogue.entries().stream()
                        .flatMap(entry -> Arrays.stream(entry.record().getRecordComponents()))
                        .filter(component -> component.isAnnotationPresent(FreeText.class) && !isText(component)))
                .isEmpty();
    }

    @Test
    void theTextsOfObservationsAreFreeButForSixLabels() {
        assertThat(ObservationVocabulary.kinds().stream().flatMap(kind -> kind.fields().stream()
                        .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.TEXTS)
                        .filter(field -> !FreeTexts.has(kind, field))
                        .map(field -> kind.code() + " " + field.name())))
                .containsExactlyInAnyOrder(
                        "indicator-measured indicator",
                        "indicator-measured unit",
                        "jobs-followed role",
                        "method-rule unit",
                        "source-contradiction events",
                        "source-contradiction indicator");
    }

    private static Stream<RecordComponent> texts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).filter(FreeTextFenceTest::isText);
    }

    private static boolean isText(RecordComponent component) {
        Type type = component.getGenericType();
        return type == String.class
                || type instanceof ParameterizedType many
                        && many.getRawType() == java.util.List.class
                        && many.getActualTypeArguments()[0] == String.class;
    }
}
