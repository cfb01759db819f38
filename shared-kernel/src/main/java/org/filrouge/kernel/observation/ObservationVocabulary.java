package org.filrouge.kernel.observation;

import static org.filrouge.kernel.observation.ObservationKind.FieldType.CODE;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.MEASURE;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.MONEY;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.ORGANISATION;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.ORGANISATIONS;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.TEXT;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.TEXTS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationKind.FieldType;
import org.filrouge.kernel.value.Bilingual;

/**
 * The kinds of facts that can be observed. Adding one is a change in this file alone: it then has its schema, its place in the
 * catalogue and its label.
 */
public final class ObservationVocabulary {

    private static final Map<String, ObservationKind> KINDS = new LinkedHashMap<>();

    static {
        kind("need-detected", "Besoin repéré", "Need detected")
                .required("subject", TEXT, "Objet", "Subject")
                .optional("detectedBy", ORGANISATIONS, "Repéré par", "Detected by")
                .optional("place", TEXT, "Lieu", "Place");
        kind("institutional-injunction", "Injonction institutionnelle", "Institutional injunction")
                .required("body", ORGANISATION, "Autorité", "Authority")
                .required("demands", TEXTS, "Exigences", "Demands")
                .optional("addressees", ORGANISATIONS, "Destinataires", "Addressees");
        kind("parallel-support", "Appui hors DLA", "Parallel support")
                .required("body", ORGANISATION, "Organisme", "Body")
                .required("aim", TEXT, "But", "Aim")
                .optional("beneficiaries", ORGANISATIONS, "Bénéficiaires", "Beneficiaries");
        kind("regulatory-change", "Changement de règle", "Regulatory change")
                .required("rule", TEXT, "Règle", "Rule")
                .optional("actorsHit", TEXTS, "Acteurs touchés", "Actors hit")
                .optional("published", FieldType.DATE, "Publié", "Published");
        kind("shared-objectives", "Objectifs partagés", "Shared objectives")
                .required("objectives", TEXTS, "Objectifs", "Objectives")
                .optional("level", CODE, "Niveau", "Level", "STRATEGIC", "OPERATIONAL", "EVALUATION", "NOT_STATED")
                .optional("sharedBy", ORGANISATIONS, "Partagés par", "Shared by");
        kind("work-session", "Séance de travail", "Work session")
                .required("session", TEXT, "Séance", "Session")
                .optional("participants", MEASURE, "Participants", "Participants", "actors")
                .optional("participantsAbout", CODE, "Nombre approché", "Number approximate", "YES", "NO")
                .optional(
                        "collectiveHalfDays", MEASURE, "Demi-journées collectives", "Collective half-days", "half-days")
                .optional(
                        "individualHalfDays",
                        MEASURE,
                        "Demi-journées individuelles",
                        "Individual half-days",
                        "half-days")
                .optional("ledBy", ORGANISATIONS, "Animée par", "Led by");
        kind("non-intervention-period", "Temps de non-intervention", "Non-intervention period")
                .required("aim", TEXT, "But", "Aim")
                .optional("phase", MEASURE, "Phase", "Phase", "phase");
        kind("pooling-scenario", "Scénario de mutualisation", "Pooling scenario")
                .required("scenarios", TEXTS, "Scénarios", "Scenarios")
                .optional("taskFamilies", MEASURE, "Familles de tâches", "Task families", "families");
        kind("preparatory-phase", "Phase préparatoire", "Preparatory phase")
                .optional("months", MEASURE, "Durée", "Length", "months")
                .optional("period", FieldType.DATE, "Période", "Period")
                .optional("aim", TEXT, "But", "Aim");
        kind("pilot-test-planned", "Test prévu", "Pilot test planned")
                .required("object", TEXT, "Objet", "Object")
                .optional("site", ORGANISATION, "Site", "Site")
                .optional("sites", MEASURE, "Nombre de sites", "Number of sites", "sites");
        kind("follow-up-gap", "Suivi manquant", "Follow-up gap")
                .required("subject", TEXT, "Objet", "Subject")
                .required("cause", TEXT, "Cause", "Cause")
                .optional("carriedOut", MEASURE, "Engagements réalisés", "Commitments carried out", "commitments");
        kind("vigilance-point", "Point de vigilance", "Point to watch")
                .required("subject", TEXT, "Objet", "Subject")
                .optional("hypotheses", TEXTS, "Hypothèses", "Hypotheses")
                .optional("author", TEXT, "Auteur", "Author");
        kind("workforce", "Effectifs déclarés", "Workforce reported")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("headcount", MEASURE, "Personnes", "Headcount", "persons")
                .optional("insertionEmployees", MEASURE, "Salariés en insertion", "Insertion employees", "persons")
                .optional("permanentEmployees", MEASURE, "Permanents", "Permanent employees", "persons")
                .optional("aidedContracts", MEASURE, "Contrats aidés", "Subsidised contracts", "contracts")
                .optional("hours", MEASURE, "Heures", "Hours", "hours")
                .optional("fte", MEASURE, "ETP", "FTE", "FTE")
                .optional("budget", MONEY, "Budget", "Budget")
                .optional("families", MEASURE, "Familles", "Families", "families")
                .optional("reportedBy", ORGANISATION, "Déclaré par", "Reported by");
        kind("indicator-measured", "Indicateur mesuré", "Indicator measured")
                .required("indicator", TEXT, "Indicateur", "Indicator")
                .required("value", MEASURE, "Valeur", "Value", "as stated")
                .optional("unit", TEXT, "Unité", "Unit");
        kind("source-contradiction", "Sources contradictoires", "Source contradiction")
                .required("subject", TEXT, "Objet", "Subject")
                .required("statements", TEXTS, "Énoncés", "Statements")
                .optional("indicator", TEXT, "Indicateur concerné", "Indicator concerned")
                .optional("events", TEXTS, "Événements concernés", "Events concerned");
    }

    private ObservationVocabulary() {}

    public static Collection<ObservationKind> kinds() {
        return KINDS.values();
    }

    public static Optional<ObservationKind> kind(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }

    private static Builder kind(String code, String fr, String en) {
        List<Field> fields = new ArrayList<>();
        KINDS.put(code, new ObservationKind(code, 1, new Bilingual(fr, en), fields));
        return new Builder(fields);
    }

    /** Adds fields to a kind while the vocabulary is being laid out. */
    private record Builder(List<Field> fields) {

        Builder required(String name, FieldType type, String fr, String en, String... codesOrUnit) {
            return add(name, type, true, fr, en, codesOrUnit);
        }

        Builder optional(String name, FieldType type, String fr, String en, String... codesOrUnit) {
            return add(name, type, false, fr, en, codesOrUnit);
        }

        private Builder add(
                String name, FieldType type, boolean required, String fr, String en, String... codesOrUnit) {
            List<String> codes = type == CODE ? List.of(codesOrUnit) : List.of();
            String unit = type == MEASURE ? codesOrUnit[0] : "";
            fields.add(new Field(name, type, required, new Bilingual(fr, en), codes, unit));
            return this;
        }
    }
}
