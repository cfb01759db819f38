package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.CEASED;
import static org.filrouge.folds.indicator.Selections.CONVERTED;
import static org.filrouge.folds.indicator.Selections.DELIVERED;
import static org.filrouge.folds.indicator.Selections.DIAGNOSED;
import static org.filrouge.folds.indicator.Selections.EVERYTHING_TOLD;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.INITIATED;
import static org.filrouge.folds.indicator.Selections.MISSION_ENDED;
import static org.filrouge.folds.indicator.Selections.MISSION_STARTED;
import static org.filrouge.folds.indicator.Selections.NETWORK;
import static org.filrouge.folds.indicator.Selections.PHASES;
import static org.filrouge.folds.indicator.Selections.PROVIDER;
import static org.filrouge.folds.indicator.Selections.REJECTED;
import static org.filrouge.folds.indicator.Selections.REQUESTED;
import static org.filrouge.folds.indicator.Selections.SPECIFIED;
import static org.filrouge.folds.indicator.Selections.STRUCTURES;
import static org.filrouge.folds.indicator.Selections.SUBMITTED;
import static org.filrouge.folds.indicator.Selections.WIDENED;
import static org.filrouge.folds.indicator.Selections.WITHDREW;
import static org.filrouge.folds.indicator.Selections.reported;
import static org.filrouge.folds.indicator.Selections.sum;
import static org.filrouge.kernel.event.FactStatus.PLANNED;
import static org.filrouge.kernel.value.AnswerStatus.NOT_APPLICABLE;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formula.By;
import org.filrouge.kernel.indicator.Formula.Constant;
import org.filrouge.kernel.indicator.Formula.Count;
import org.filrouge.kernel.indicator.Formula.Difference;
import org.filrouge.kernel.indicator.Formula.Distinct;
import org.filrouge.kernel.indicator.Formula.Months;
import org.filrouge.kernel.indicator.Formula.OpenSignals;
import org.filrouge.kernel.indicator.Formula.Part;
import org.filrouge.kernel.indicator.Formula.Parts;
import org.filrouge.kernel.indicator.Formula.Plus;
import org.filrouge.kernel.indicator.Formula.Present;
import org.filrouge.kernel.indicator.Formula.Ratio;
import org.filrouge.kernel.indicator.Formula.Sum;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;

/** What evaluators ask. */
final class EvaluatorIndicators {

    private static final Selection ANSWERED =
            Selection.of("evaluation.question-answered").last("@case", "question");
    private static final Formula PLACED = sum(PHASES, "days");
    private static final Formula CONTRACTED = sum(DELIVERED, "days");
    private static final Formula INDIVIDUAL_DAYS = sum(SPECIFIED, "individualDays");
    private static final Formula INDIVIDUAL_HALF_DAYS = sum(PHASES, "individualHalfDays");
    private static final Formula COLLECTIVE_HALF_DAYS = sum(PHASES, "collectiveHalfDays");
    private static final Selection UNDATED = EVERYTHING_TOLD.where("@precision", "UNDATED");
    private static final Selection FORESEEN = Selection.of(Selection.EVERY).status(PLANNED);
    private static final Selection CONFIRMED =
            FORESEEN.with(Selection.of(Selection.EVERY), Match.When.RECORDED_LATER, "@what", "@thing");
    private static final Selection TRANSFERRED = Selection.observed("capitalisation-transferred");
    private static final Selection LAUNCHED = Selection.of("territorial-initiative.launched");
    private static final Formula WATCHED = new Count(
            Selection.observed("vigilance-point")
                    .unless(
                            Selection.observed("vigilance-settled"),
                            Match.When.RECORDED_LATER,
                            "@case",
                            "values.topics"),
            VALUE);

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                            "E1",
                            "Questions d'évaluation répondues",
                            "Evaluation questions answered",
                            "questions répondues, sur les six de chaque action",
                            "questions answered, of the six of each action",
                            "questions",
                            new Parts(List.of(
                                    new Part("answered", new Count(ANSWERED, VALUE)),
                                    new Part("of", new Constant(BigDecimal.valueOf(6))))))
                    .by("case"),
            Indicator.of(
                            "E2",
                            "Jours placés au regard du contrat",
                            "Days placed against contract",
                            "somme des jours des phases achevées / jours des missions livrées",
                            "sum of days of phases completed / days of missions delivered",
                            "%",
                            new Parts(List.of(
                                    new Part("share", new Ratio(PLACED, CONTRACTED, 1, true)),
                                    new Part("placed", "days", PLACED),
                                    new Part("contract", "days", CONTRACTED),
                                    new Part("unplaced", "days", new Difference(CONTRACTED, PLACED)))))
                    .by("case", "provider"),
            Indicator.of(
                            "E3",
                            "Partage collectif et individuel",
                            "Collective and individual split",
                            "part individuelle des jours du cahier des charges, mission par mission ; à part, des demi-journées des phases achevées",
                            "individual share of the days specified, mission by mission; apart, of the half-days of phases completed",
                            "%",
                            new Parts(List.of(
                                    new Part(
                                            "days",
                                            new By(
                                                    List.of("@stream"),
                                                    split(
                                                            INDIVIDUAL_DAYS,
                                                            new Difference(sum(SPECIFIED, "days"), INDIVIDUAL_DAYS),
                                                            sum(SPECIFIED, "days"),
                                                            "days"),
                                                    null)),
                                    new Part(
                                            "half-days",
                                            new By(
                                                    List.of("@stream"),
                                                    split(
                                                            INDIVIDUAL_HALF_DAYS,
                                                            COLLECTIVE_HALF_DAYS,
                                                            new Plus(
                                                                    List.of(
                                                                            COLLECTIVE_HALF_DAYS,
                                                                            INDIVIDUAL_HALF_DAYS)),
                                                            "half-days"),
                                                    null)))))
                    .by("mission", "case"),
            Indicator.of(
                            "E4",
                            "Prestataires, retraits, refus",
                            "Providers, withdrawals, rejections",
                            "organisations ayant un rôle de prestataire ; prestataires retirés ; livrables refusés",
                            "organisations with the role of provider; providers withdrawn; deliverables rejected",
                            "counts",
                            new Parts(List.of(
                                    new Part("providers", new Distinct(PROVIDER, List.of("organisation"), "", VALUE)),
                                    new Part("withdrawals", new Count(WITHDREW, VALUE)),
                                    new Part("rejections", new Count(REJECTED, VALUE)))))
                    .by("case", "territory", "period"),
            Indicator.of(
                            "E5",
                            "Origine de la demande",
                            "Origin of demand",
                            "demandes par origine ; injonction présente ou non ; actions engagées par un DLA sans demande ; réseaux du dossier",
                            "requests by origin; injunction present or not; actions a DLA began with no request; networks of the case",
                            "requests",
                            new Parts(List.of(
                                    new Part(
                                            "requests",
                                            new By(
                                                    List.of("origin"),
                                                    new Count(REQUESTED, VALUE),
                                                    new Count(REQUESTED, VALUE))),
                                    new Part(
                                            "injunction",
                                            "yes/no",
                                            new Present(Selection.observed("institutional-injunction"))),
                                    new Part(
                                            "suggested",
                                            "actions",
                                            new Count(INITIATED.unless(REQUESTED, Match.When.ANY, "@case"), VALUE)),
                                    new Part(
                                            "networks",
                                            "organisations",
                                            new Distinct(NETWORK, List.of("organisation"), "", VALUE)))))
                    .by("case", "territory", "sector"),
            Indicator.of(
                            "E6",
                            "Élargissement du périmètre",
                            "Scope widening",
                            "périmètre élargi ou non ; structures avant (demandeuses ou visées) et après",
                            "scope widened or not; structures before (asking or aimed at) and after",
                            "yes/no",
                            new Parts(List.of(
                                    new Part("widened", new Present(WIDENED)),
                                    new Part(
                                            "before",
                                            "structures",
                                            new Distinct(
                                                    REQUESTED.and(INITIATED),
                                                    List.of("requesters"),
                                                    "structures",
                                                    UNKNOWN)),
                                    new Part(
                                            "after",
                                            "structures",
                                            new Distinct(
                                                    REQUESTED.and(INITIATED).and(WIDENED),
                                                    List.of("requesters", "added"),
                                                    "structures",
                                                    UNKNOWN)))))
                    .by("case"),
            Indicator.of(
                            "E7",
                            "Durée cumulée d'accompagnement",
                            "Cumulative support duration",
                            "mois du premier début de mission à la dernière fin de phase ou livraison",
                            "months from the first start of a mission to the last end of a phase or delivery",
                            "months",
                            new By(
                                    List.of("@case"),
                                    new Months(MISSION_STARTED.first(), MISSION_ENDED.last(), NOT_APPLICABLE, UNKNOWN),
                                    null))
                    .by("case"),
            Indicator.of(
                            "E8",
                            "Durée de vie d'un groupement d'employeurs",
                            "Life of an employer group",
                            "mois du dépôt des statuts à l'arrêt d'activité",
                            "months from filing to the end of activity",
                            "months",
                            new By(
                                    List.of("@stream"),
                                    new Months(FILED.first(), CEASED.last(), NOT_APPLICABLE, UNKNOWN),
                                    null))
                    .by("case"),
            Indicator.of(
                            "E9",
                            "Emplois consolidés",
                            "Jobs converted",
                            "contrats consolidés, en tout et d'un type de contrat à l'autre",
                            "contracts converted, in all and from one type of contract to another",
                            "contracts",
                            new By(
                                    List.of("from", "to"),
                                    new Sum(CONVERTED, List.of("count"), VALUE, false),
                                    new Sum(CONVERTED, List.of("count"), VALUE, false)))
                    .by("structure", "contract type", "case", "territory", "period"),
            Indicator.of(
                            "E10",
                            "Livrables faits par les bénéficiaires",
                            "Beneficiary-made deliverables",
                            "livrables dont les bénéficiaires sont les auteurs, sur tous les livrables",
                            "deliverables made by the beneficiaries themselves, of all deliverables",
                            "deliverables",
                            new Parts(List.of(
                                    new Part(
                                            "beneficiaries",
                                            new Count(SUBMITTED.where("author", "BENEFICIARIES"), VALUE)),
                                    new Part("all", new Count(SUBMITTED, VALUE)))))
                    .by("case", "phase"),
            Indicator.of(
                            "E11",
                            "Portée du transfert",
                            "Transfer reach",
                            "destinataires hors de l'action des capitalisations transférées ; transferts",
                            "recipients outside the action of capitalisations transferred; transfers",
                            "structures",
                            new Parts(List.of(
                                    new Part(
                                            "outside",
                                            new Sum(
                                                    TRANSFERRED.where("values.outside", "YES"),
                                                    List.of("values.outsideCount"),
                                                    VALUE,
                                                    false)),
                                    new Part("transfers", "transfers", new Count(TRANSFERRED, VALUE)))))
                    .by("case", "period"),
            Indicator.of(
                            "E12",
                            "Couverture des diagnostics",
                            "Diagnosis coverage",
                            "structures diagnostiquées / structures entrées pleinement",
                            "structures diagnosed / structures that joined in full",
                            "%",
                            new Ratio(new Distinct(DIAGNOSED, List.of("structures"), "", UNKNOWN), STRUCTURES, 1, true))
                    .by("case", "territory", "sector"),
            Indicator.of(
                            "E13",
                            "Faits sans date",
                            "Facts without a date",
                            "lignes sans date des récits / lignes des récits ; une ligne compte une fois",
                            "lines of told histories without a date / their lines; a line counts once",
                            "%",
                            new Parts(List.of(
                                    new Part("share", new Ratio(lines(UNDATED), lines(EVERYTHING_TOLD), 1, true)),
                                    new Part("undated", "facts", lines(UNDATED)),
                                    new Part("all", "facts", lines(EVERYTHING_TOLD)))))
                    .by("case", "source"),
            Indicator.of(
                            "E14",
                            "Contradictions",
                            "Contradictions",
                            "contradictions relevées entre énoncés ou entre sources",
                            "contradictions flagged between statements or sources",
                            "contradictions",
                            new Count(Selection.observed("source-contradiction"), VALUE))
                    .by("case", "territory", "source"),
            Indicator.of(
                            "E15",
                            "Faits prévus, ensuite confirmés",
                            "Planned facts later confirmed",
                            "faits prévus dont la réalisation est enregistrée ensuite / faits prévus",
                            "facts planned that are recorded as done afterwards / facts planned",
                            "%",
                            new Parts(List.of(
                                    new Part(
                                            "share",
                                            new Ratio(
                                                    new Count(CONFIRMED, VALUE), new Count(FORESEEN, VALUE), 1, true)),
                                    new Part("confirmed", "facts", new Count(CONFIRMED, VALUE)),
                                    new Part("planned", "facts", new Count(FORESEEN, VALUE)))))
                    .by("case", "territory", "period"),
            Indicator.of(
                            "E16",
                            "Points de vigilance ouverts",
                            "Vigilance points open",
                            "points de vigilance enregistrés et non levés + signaux V1 à V22 encore vrais, hors ceux qui les répètent",
                            "points to watch recorded and not settled + alerts V1 to V22 still true that do not repeat them",
                            "points",
                            new Parts(List.of(
                                    new Part("open", new Plus(List.of(WATCHED, new OpenSignals()))),
                                    new Part("recorded", WATCHED),
                                    new Part("signals", new OpenSignals()))))
                    .by("case", "territory"),
            Indicator.of(
                            "E17",
                            "Heures par ETP, pour contrôle",
                            "Hours per FTE, as a control",
                            "dernières heures déclarées / derniers ETP déclarés",
                            "latest hours reported / latest FTE reported",
                            "h/FTE",
                            new Ratio(reported("hours"), reported("fte"), 2, false))
                    .by("structure", "year", "case", "period"),
            Indicator.of(
                            "E18",
                            "Jours de prestataire par structure",
                            "Provider days per participating structure",
                            "jours des missions livrées / structures entrées pleinement",
                            "days of missions delivered / structures that joined in full",
                            "days/structure",
                            new Ratio(sum(DELIVERED, "days"), STRUCTURES, 2, false))
                    .by("case", "territory", "sector"),
            Indicator.of(
                            "E19",
                            "Tours d'un territoire",
                            "Rounds of a territory",
                            "démarches territoriales lancées, par territoire",
                            "territorial initiatives launched, by area",
                            "rounds",
                            new By(List.of("area"), new Count(LAUNCHED, VALUE), new Count(LAUNCHED, VALUE)))
                    .by("territory", "period", "case"));

    private EvaluatorIndicators() {}

    private static Formula lines(Selection of) {
        return new Distinct(of, List.of("@line"), "", VALUE);
    }

    private static Parts split(Formula individual, Formula collective, Formula whole, String unit) {
        return new Parts(List.of(
                new Part("share", new Ratio(individual, whole, 1, true)),
                new Part("collective", unit, collective),
                new Part("individual", unit, individual)));
    }
}
