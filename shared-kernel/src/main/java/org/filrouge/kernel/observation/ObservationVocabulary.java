package org.filrouge.kernel.observation;

import static org.filrouge.kernel.observation.ObservationKind.FieldType.CODE;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.CODES;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.MEASURE;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.MONEY;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.ORGANISATION;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.ORGANISATIONS;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.TERRITORY;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.TEXT;
import static org.filrouge.kernel.observation.ObservationKind.FieldType.TEXTS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationKind.FieldType;
import org.filrouge.kernel.value.Bilingual;

/**
 * The kinds of facts that can be observed. Adding one is a change in this file alone: it then has its schema, its place in the
 * catalogue and its label.
 */
public final class ObservationVocabulary {

    /** What a point to watch is about, as far as signals can tell it from others. */
    private static final String[] TOPICS = {
        "COMPETITION", "OVERLAP", "EXPECTED_GAIN", "FEW_PERSONS", "RUNNING_COSTS", "TURNOVER", "SENIORITY", "OTHER"
    };

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
                .optional("topics", CODES, "Thèmes", "Topics", TOPICS)
                .optional("hypotheses", TEXTS, "Hypothèses", "Hypotheses")
                .optional("author", TEXT, "Auteur", "Author");
        kind("vigilance-settled", "Point de vigilance levé", "Point to watch settled")
                .required("topics", CODES, "Thèmes", "Topics", TOPICS)
                .required("how", TEXT, "Comment", "How");
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
                .optional("occupations", TEXTS, "Métiers", "Occupations")
                .optional("officers", MEASURE, "Membres du bureau", "Executive committee members", "persons")
                .optional("reportedBy", ORGANISATION, "Déclaré par", "Reported by");
        kind("follow-up", "Suivi après accompagnement", "Follow-up after support")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .required("wave", MEASURE, "Vague", "Wave", "months")
                .required("answered", CODE, "A répondu", "Answered", "YES", "NO")
                .optional("active", CODE, "Encore active", "Still active", "YES", "NO", "UNKNOWN");
        kind("organisation-ceased", "Organisation arrêtée", "Organisation ceased")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("causes", TEXTS, "Causes", "Causes");
        kind("jobs-followed", "Emplois suivis", "Jobs followed")
                .required("organisation", ORGANISATION, "Employeur", "Employer")
                .required("role", TEXT, "Fonction", "Role")
                .required("present", MEASURE, "Encore présents", "Still there", "persons");
        kind("indicator-measured", "Indicateur mesuré", "Indicator measured")
                .required("indicator", TEXT, "Indicateur", "Indicator")
                .required("value", MEASURE, "Valeur", "Value", "as stated")
                .optional("unit", TEXT, "Unité", "Unit");
        kind("source-contradiction", "Sources contradictoires", "Source contradiction")
                .required("subject", TEXT, "Objet", "Subject")
                .required("statements", TEXTS, "Énoncés", "Statements")
                .optional("indicator", TEXT, "Indicateur concerné", "Indicator concerned")
                .optional("events", TEXTS, "Événements concernés", "Events concerned");
        kind("management-model-changed", "Mode de gestion changé", "Management model changed")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .required("from", TEXT, "De", "From")
                .required("to", TEXT, "À", "To")
                .optional("trigger", TEXT, "Déclencheur", "Trigger");
        kind("associative-project-revised", "Projet associatif revu", "Associative project revised")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .required("purpose", TEXT, "Nouvel objet", "New purpose");
        kind("statutes-revised", "Statuts réorganisés", "Statutes revised")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .required("subject", TEXT, "Objet", "Subject");
        kind("board-renewed", "Conseil renouvelé", "Board renewed")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("role", TEXT, "Rôle pris", "Role taken")
                .optional("handover", CODE, "Documents de passation", "Handover documents", "YES", "NO", "UNKNOWN");
        kind("collective-agreement-adopted", "Convention collective adoptée", "Collective agreement adopted")
                .required("organisation", ORGANISATION, "Employeur", "Employer")
                .required("agreement", TEXT, "Convention", "Agreement");
        kind("job-descriptions-formalised", "Fiches de poste formalisées", "Job descriptions formalised")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("posts", TEXTS, "Postes", "Posts");
        kind("insertion-activity-ceased", "Activité d'insertion arrêtée", "Insertion activity ceased")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .required("activity", TEXT, "Activité", "Activity");
        kind("resource-structure-recognised", "Structure ressource reconnue", "Resource structure recognised")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("forWhom", TEXT, "Pour qui", "For whom");
        kind("structure-referred", "Structure orientée", "Structure referred")
                .required("referrer", ORGANISATION, "Prescripteur", "Referrer")
                .required("structure", ORGANISATION, "Structure", "Structure")
                .optional("to", ORGANISATION, "Vers", "To");
        kind("territorial-diagnosis", "Diagnostic territorial publié", "Territorial diagnosis published")
                .optional("area", TERRITORY, "Territoire", "Area")
                .optional("subject", TEXT, "Objet", "Subject")
                .optional("employers", MEASURE, "Employeurs", "Employers", "employers")
                .optional("associations", MEASURE, "Associations", "Associations", "associations")
                .optional("jobs", MEASURE, "Emplois", "Jobs", "jobs")
                .optional("aidedJobs", MEASURE, "Emplois aidés", "Subsidised jobs", "jobs")
                .optional("findings", TEXTS, "Constats chiffrés", "Figures found");
        kind("partnership-established", "Partenariat établi", "Partnership established")
                .required("bodies", ORGANISATIONS, "Organismes", "Bodies")
                .optional("parts", TEXTS, "Rôle de chacun", "Part of each");
        kind("information-meeting", "Réunion d'information", "Information meeting")
                .optional("invited", MEASURE, "Invités", "Invited", "structures")
                .optional("attended", MEASURE, "Présents", "Attended", "structures")
                .optional("heldBy", ORGANISATIONS, "Tenue par", "Held by")
                .optional("subject", TEXT, "Objet", "Subject");
        kind("intervention-project", "Projet d'intervention formalisé", "Intervention project formalised")
                .required("objectives", TEXTS, "Objectifs", "Objectives")
                .optional("plan", TEXT, "Plan", "Plan")
                .optional("evaluationFrame", CODE, "Cadre d'évaluation", "Evaluation frame", "YES", "NO", "UNKNOWN")
                .optional("builtWith", ORGANISATIONS, "Construit avec", "Built with");
        kind("engineering-sub-step", "Sous-étape d'ingénierie", "Engineering sub-step")
                .required("subStep", CODE, "Sous-étape", "Sub-step", EngineeringCycle.subStepCodes())
                .required("state", CODE, "État", "State", "DONE", "UNDER_WAY", "LEFT_OUT", "UNKNOWN");
        kind("pooled-training", "Formation mutualisée", "Pooled training")
                .required("subject", TEXT, "Objet", "Subject")
                .optional("structures", ORGANISATIONS, "Structures", "Structures")
                .optional("fund", ORGANISATION, "Fonds", "Fund");
        kind("no-coordinator", "Aucun coordinateur en poste", "No coordinator in post")
                .required("subject", TEXT, "Objet", "Subject");
        kind("service-activity", "Activité du service déclarée", "Service activity reported")
                .optional("period", FieldType.DATE, "Période", "Period")
                .optional("requests", MEASURE, "Demandes", "Requests", "requests")
                .optional("provisions", MEASURE, "Mises à disposition", "Provisions", "provisions")
                .optional("users", MEASURE, "Usagers", "Users", "persons")
                .optional("reportedBy", ORGANISATION, "Déclaré par", "Reported by");
        kind("admission-criteria-refocused", "Critères d'admission recentrés", "Admission criteria refocused")
                .required("criteria", TEXTS, "Critères", "Criteria")
                .optional("organisation", ORGANISATION, "Organisation", "Organisation");
        kind("establishment-project-adopted", "Projet d'établissement adopté", "Establishment project adopted")
                .required("organisation", ORGANISATION, "Organisation", "Organisation")
                .optional("papers", TEXTS, "Documents", "Papers");
        kind("compliance-confirmed", "Conformité confirmée", "Compliance confirmed")
                .required("authority", ORGANISATION, "Autorité", "Authority")
                .optional("organisations", ORGANISATIONS, "Organisations", "Organisations")
                .optional("all", CODE, "Toutes, sans liste", "All, without a list", "YES", "NO")
                .optional("scope", TEXT, "Objet", "Scope");
        kind("running-costs-changed", "Coûts de fonctionnement changés", "Running costs changed")
                .required("direction", CODE, "Sens", "Direction", "UP", "DOWN")
                .optional("organisations", ORGANISATIONS, "Organisations", "Organisations")
                .optional("cause", TEXT, "Cause", "Cause")
                .optional(
                        "ceilingReached", CODE, "Plafond du financeur atteint", "Funder's ceiling reached", "YES", "NO")
                .optional("funder", ORGANISATION, "Financeur", "Funder");
        kind("convention-negotiation", "Négociation de convention ouverte", "Convention negotiation opened")
                .required("body", ORGANISATION, "Organisme", "Body")
                .optional("expectedEffect", TEXT, "Effet attendu", "Expected effect");
        kind("local-policy-work-group", "Groupe de travail de politique locale", "Local policy work group created")
                .required("authority", ORGANISATION, "Autorité", "Authority")
                .required("subject", TEXT, "Objet", "Subject");
        kind("coordination-established", "Coordination établie", "Coordination established")
                .required("bodies", ORGANISATIONS, "Organismes", "Bodies")
                .optional("form", CODE, "Forme", "Form", "ONE_BODY", "GROUP")
                .optional("trained", CODE, "Animateurs formés", "Facilitators trained", "YES", "NO", "UNKNOWN");
        kind("perimeter-defined", "Périmètre défini", "Perimeter defined")
                .optional("area", TERRITORY, "Territoire", "Area")
                .optional("areas", TEXTS, "Territoires, en clair", "Areas, in words")
                .optional("reasons", TEXTS, "Raisons", "Reasons");
        kind("mobilisation-letter", "Courrier de mobilisation", "Mobilisation letter sent")
                .optional("sender", ORGANISATION, "Expéditeur", "Sender")
                .optional("addressees", TEXTS, "Destinataires", "Addressees")
                .optional("count", MEASURE, "Nombre", "Number", "actors");
        kind("awareness-meeting", "Réunion de sensibilisation", "Awareness meeting held")
                .optional("level", CODE, "Niveau", "Level", "REGIONAL", "LOCAL", "NOT_STATED")
                .optional("area", TERRITORY, "Territoire", "Area")
                .optional("heldBy", ORGANISATIONS, "Tenue par", "Held by")
                .optional("participants", MEASURE, "Participants", "Participants", "actors");
        kind("partners-informed", "Partenaires informés", "Institutional partners informed")
                .required("bodies", TEXTS, "Organismes", "Bodies");
        kind("results-presented", "Résultats restitués", "Results presented")
                .required("audience", TEXTS, "Public", "Audience");
        kind("common-training-scheduled", "Formation commune prévue", "Common training scheduled")
                .required("subject", TEXT, "Objet", "Subject");
        kind("need-emerged", "Besoin apparu", "Need emerged")
                .required("subject", TEXT, "Objet", "Subject")
                .optional("structures", ORGANISATIONS, "Structures", "Structures");
        kind("capitalisation-produced", "Capitalisation produite", "Capitalisation produced")
                .required("product", TEXT, "Produit", "Product")
                .optional("author", ORGANISATIONS, "Auteurs", "Authors")
                .optional("subjects", TEXTS, "Thèmes", "Subjects")
                .optional("transferable", CODE, "Transférable", "Transferable", "YES", "NO", "UNKNOWN");
        kind("capitalisation-transferred", "Capitalisation transférée", "Capitalisation transferred")
                .required("recipients", TEXTS, "Destinataires", "Recipients")
                .optional("outside", CODE, "Hors de l'action", "Outside the action", "YES", "NO", "UNKNOWN")
                .optional("outsideCount", MEASURE, "Destinataires extérieurs", "Recipients outside", "structures")
                .optional("responsible", ORGANISATIONS, "Responsables", "In charge");
        kind("method-rule", "Règle de méthode", "Rule of the method")
                .required("rule", TEXT, "Règle", "Rule")
                .optional("least", MEASURE, "Au moins", "At least", "as stated")
                .optional("most", MEASURE, "Au plus", "At most", "as stated")
                .optional("unit", TEXT, "Unité", "Unit")
                .optional("mayExceed", CODE, "Dépassement admis", "May be exceeded", "YES", "NO", "UNKNOWN");
        kind("support-actor", "Acteur de l'appui", "Support actor")
                .required("actor", TEXT, "Acteur", "Actor")
                .required("families", TEXTS, "Familles", "Families");
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
            List<String> codes = type == CODE || type == CODES ? List.of(codesOrUnit) : List.of();
            String unit = type == MEASURE ? codesOrUnit[0] : "";
            fields.add(new Field(name, type, required, new Bilingual(fr, en), codes, unit));
            return this;
        }
    }
}
