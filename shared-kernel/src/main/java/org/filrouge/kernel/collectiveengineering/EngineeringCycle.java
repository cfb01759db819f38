package org.filrouge.kernel.collectiveengineering;

import java.util.List;
import org.filrouge.kernel.value.Bilingual;

/**
 * The cycle of collective engineering as the scheme's method lays it out: four stages, twelve phases, forty-six sub-steps. It shows
 * where a case stands and forces no order, because the field follows none.
 */
public final class EngineeringCycle {

    /** One of the four stages. */
    public enum Stage {
        IDENTIFY,
        ENGAGE,
        CONFIRM,
        FINALISE
    }

    /** One of the twelve phases, with the codes of its sub-steps. */
    public record Phase(Stage stage, String code, Bilingual label, List<String> subSteps) {}

    private static final List<Phase> PHASES = List.of(
            new Phase(
                    Stage.IDENTIFY,
                    "FRAME_PROBLEM",
                    new Bilingual("Cerner une problématique", "Frame the problem"),
                    List.of(
                            "USE_DIAGNOSES",
                            "USE_EXPERIENCE",
                            "ANSWER_PARTNERS",
                            "STUDY_DOCUMENTS",
                            "PROVIDER_IMPRESSIONS",
                            "CONFIRM_STRUCTURES_VOICE")),
            new Phase(
                    Stage.IDENTIFY,
                    "TARGET_STRUCTURES",
                    new Bilingual("Cibler les structures bénéficiaires", "Target the structures"),
                    List.of("QUALIFY_AREA", "FIX_SECTORS", "SPOT_PROJECTS", "MEASURE_WEIGHT", "ASSESS_SKILLS")),
            new Phase(
                    Stage.IDENTIFY,
                    "DEFINE_DLA_ROLE",
                    new Bilingual("Définir le rôle du DLA", "Define the role of the DLA"),
                    List.of("LEGITIMISE_DLA", "DESIGN_APPROACH", "KEEP_COHERENCE")),
            new Phase(
                    Stage.ENGAGE,
                    "START_PARTNERSHIP",
                    new Bilingual("Lancer une dynamique partenariale", "Start the partnership"),
                    List.of("BUILD_NETWORK", "CHECK_INTEREST", "ADAPT_TO_PARTNERS", "CHECK_ABILITY")),
            new Phase(
                    Stage.ENGAGE,
                    "SET_SHARED_OBJECTIVES",
                    new Bilingual("Définir des objectifs partagés", "Set shared objectives"),
                    List.of("STRATEGIC", "OPERATIONAL", "EVALUATION")),
            new Phase(
                    Stage.ENGAGE,
                    "VALIDATE_APPROACH",
                    new Bilingual("Valider la démarche", "Validate the approach"),
                    List.of("ENTER_OPERATOR_ACTIVITIES", "COMMITTEE_OPINION", "BUILD_BUDGET")),
            new Phase(
                    Stage.CONFIRM,
                    "MOBILISE_STRUCTURES",
                    new Bilingual("Mobiliser les structures bénéficiaires", "Mobilise the structures"),
                    List.of("CONTACT", "EASE_PARTICIPATION", "FORM_GROUPS")),
            new Phase(
                    Stage.CONFIRM,
                    "SET_INTERVENTION_PROJECT",
                    new Bilingual("Établir le projet d'intervention", "Set the intervention project"),
                    List.of("FIRM_UP", "EVALUATION_FRAME", "WRITE_PROJECT")),
            new Phase(
                    Stage.CONFIRM,
                    "FINALISE_TERMS",
                    new Bilingual("Finaliser les modalités d'intervention", "Finalise the terms"),
                    List.of("TECHNICAL_CONDITIONS", "WRITE_SPECIFICATIONS", "CHOOSE_PROVIDERS")),
            new Phase(
                    Stage.FINALISE,
                    "CARRY_OUT",
                    new Bilingual("Mettre en œuvre l'intervention", "Carry out the intervention"),
                    List.of("COORDINATE", "FOLLOW_UP", "PREPARE_CAPITALISATION")),
            new Phase(
                    Stage.FINALISE,
                    "EVALUATE",
                    new Bilingual("Évaluer l'ingénierie collective", "Evaluate"),
                    List.of("COLLECT", "COHERENCE", "ANALYSE", "SYNTHESISE")),
            new Phase(
                    Stage.FINALISE,
                    "TRANSFER_CAPITALISATION",
                    new Bilingual("Conduire et transférer la capitalisation", "Transfer what was learnt"),
                    List.of(
                            "NATURE",
                            "COMMITTEE_OPINION_2",
                            "TRANSFERABILITY",
                            "RECIPIENTS",
                            "IN_CHARGE",
                            "ADAPT_WAYS")));

    private EngineeringCycle() {}

    public static List<Phase> phases() {
        return PHASES;
    }

    /** The codes of all sub-steps, in the order of the method. */
    public static String[] subStepCodes() {
        return PHASES.stream().flatMap(phase -> phase.subSteps().stream()).toArray(String[]::new);
    }
}
