package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.CALLED_STRUCTURES;
import static org.filrouge.folds.indicator.Selections.CAPACITY;
import static org.filrouge.folds.indicator.Selections.ENTITY_CREATED;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.FLEET;
import static org.filrouge.folds.indicator.Selections.FOLLOWED;
import static org.filrouge.folds.indicator.Selections.MET;
import static org.filrouge.folds.indicator.Selections.MISSION_ENDED;
import static org.filrouge.folds.indicator.Selections.NARROWED;
import static org.filrouge.folds.indicator.Selections.OPENED;
import static org.filrouge.folds.indicator.Selections.OPEN_PROMISE;
import static org.filrouge.folds.indicator.Selections.OWNERLESS_PROMISE;
import static org.filrouge.folds.indicator.Selections.REGISTERED;
import static org.filrouge.folds.indicator.Selections.SESSION;
import static org.filrouge.folds.indicator.Selections.STRUCTURES;
import static org.filrouge.folds.indicator.Selections.WORKFORCE;
import static org.filrouge.folds.indicator.Selections.sum;
import static org.filrouge.kernel.indicator.Condition.Test.NOT_OVER;
import static org.filrouge.kernel.indicator.Condition.Test.OUTSIDE;
import static org.filrouge.kernel.indicator.Condition.Test.TOLD;
import static org.filrouge.kernel.indicator.Condition.Test.UNTOLD;
import static org.filrouge.kernel.value.AnswerStatus.NOT_APPLICABLE;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.List;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formula.By;
import org.filrouge.kernel.indicator.Formula.Count;
import org.filrouge.kernel.indicator.Formula.Difference;
import org.filrouge.kernel.indicator.Formula.Distinct;
import org.filrouge.kernel.indicator.Formula.Months;
import org.filrouge.kernel.indicator.Formula.Part;
import org.filrouge.kernel.indicator.Formula.Parts;
import org.filrouge.kernel.indicator.Formula.Plus;
import org.filrouge.kernel.indicator.Formula.Ratio;
import org.filrouge.kernel.indicator.Formula.Sum;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;

/** What territories and steering committees ask. */
final class TerritoryIndicators {

    private static final Selection ACTIVITY =
            Selection.observed("service-activity").last("@case", "values.reportedBy");
    private static final Formula PLACES_FIRST = sum(CAPACITY.first("@stream"), "from", "places");
    private static final Formula PLACES_LAST = sum(CAPACITY.last("@stream"), "to", "places");
    private static final Formula FLEET_FIRST = sum(FLEET.first("@stream"), "from");
    private static final Formula FLEET_LAST = sum(FLEET.last("@stream"), "to");
    private static final Selection COLLECTIVE = Selection.of("mission.phase-completed");
    private static final Selection ADOPTED = Selection.observed("establishment-project-adopted");
    private static final Selection IN_FORCE = Selection.of("convention.signed")
            .where("until", NOT_OVER)
            .unless(Selection.of("convention.ended"), Match.When.ANY, "@stream");
    private static final Selection GROUP = Selection.of("territorial-initiative.session-held");

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                            "T1",
                            "Taux de participation",
                            "Participation rate",
                            "structures entrées pleinement / structures invitées ou ciblées",
                            "structures that joined in full / structures invited or targeted",
                            "%",
                            new Ratio(STRUCTURES, CALLED_STRUCTURES, 1, true))
                    .by("sector", "territory", "case", "period"),
            Indicator.of(
                            "T2",
                            "Structures restées dehors",
                            "Not joined",
                            "structures invitées ou ciblées − structures entrées pleinement",
                            "structures invited or targeted − structures that joined in full",
                            "structures",
                            new Difference(CALLED_STRUCTURES, STRUCTURES))
                    .by("case", "sector", "territory", "period"),
            Indicator.of(
                            "T3",
                            "Participants partiels",
                            "Partial followers",
                            "organisations différentes entrées en partie",
                            "different organisations that joined in part",
                            "organisations",
                            new Distinct(FOLLOWED, List.of("structure"), "", VALUE))
                    .by("case", "sector", "territory", "period"),
            Indicator.of(
                            "T4",
                            "Demandes servies",
                            "Requests served",
                            "dernières mises à disposition déclarées / dernières demandes déclarées",
                            "latest provisions reported / latest requests reported",
                            "%",
                            new Ratio(sum(ACTIVITY, "values.provisions"), sum(ACTIVITY, "values.requests"), 1, true))
                    .by("territory", "year", "case", "period"),
            Indicator.of(
                            "T5",
                            "Évolution des places",
                            "Capacity change",
                            "dernières places − premières places de chaque établissement, et en part des premières",
                            "last places − first places of each facility, and as a share of the first",
                            "places",
                            new Parts(List.of(
                                    new Part("change", new Difference(PLACES_LAST, PLACES_FIRST)),
                                    new Part("first", PLACES_FIRST),
                                    new Part("last", PLACES_LAST),
                                    new Part(
                                            "share",
                                            "%",
                                            new Ratio(
                                                    new Difference(PLACES_LAST, PLACES_FIRST),
                                                    PLACES_FIRST,
                                                    1,
                                                    true)))))
                    .by("structure", "sector", "case", "territory", "period"),
            Indicator.of(
                            "T6",
                            "Évolution du parc",
                            "Fleet change",
                            "derniers véhicules − premiers véhicules de chaque service, et leur rapport",
                            "last vehicles − first vehicles of each service, and their ratio",
                            "vehicles",
                            new Parts(List.of(
                                    new Part("change", new Difference(FLEET_LAST, FLEET_FIRST)),
                                    new Part("first", FLEET_FIRST),
                                    new Part("last", FLEET_LAST),
                                    new Part("times", "times", new Ratio(FLEET_LAST, FLEET_FIRST, 2, false)))))
                    .by("territory", "case", "period"),
            Indicator.of(
                            "T7",
                            "Délai du dépôt à l'ouverture",
                            "Registration-to-opening time",
                            "mois du dépôt de l'entité à l'ouverture du service",
                            "months from the entity's registration to the service's opening",
                            "months",
                            new By(
                                    List.of("@stream"),
                                    new Months(REGISTERED.first(), OPENED.first(), UNKNOWN, UNKNOWN),
                                    null))
                    .by("case"),
            Indicator.of(
                            "T8",
                            "Délai de l'accompagnement au service",
                            "Support-to-service time",
                            "mois de la dernière fin de phase ou livraison au premier service ouvert ou dépôt de statuts d'un groupement",
                            "months from the last end of a phase or delivery to the first service opened or group's statutes filed",
                            "months",
                            new By(
                                    List.of("@case"),
                                    new Months(
                                            MISSION_ENDED.last(),
                                            OPENED.and(FILED).first(),
                                            UNKNOWN,
                                            NOT_APPLICABLE),
                                    null))
                    .version(2)
                    .by("case"),
            Indicator.of(
                            "T9",
                            "Engagements sans suite",
                            "Commitments without follow-up",
                            "engagements ni tenus ni portés par un responsable ; engagements pris ; engagements tenus",
                            "commitments neither kept nor owned; commitments made; commitments kept",
                            "commitments",
                            new Parts(List.of(
                                    new Part("without", new Count(OWNERLESS_PROMISE, VALUE)),
                                    new Part("made", new Count(Selection.of("commitment.made"), VALUE)),
                                    new Part("kept", new Count(Selection.of("commitment.kept"), VALUE)))))
                    .by("case", "as-of", "territory"),
            Indicator.of(
                            "T10",
                            "Part des engagements ouverts qui ont un responsable",
                            "Share of open commitments with an owner",
                            "engagements ouverts avec responsable / engagements ouverts ; un engagement rompu reste ouvert",
                            "open commitments with an owner / open commitments; a broken one stays open",
                            "%",
                            new Ratio(
                                    new Difference(new Count(OPEN_PROMISE, VALUE), new Count(OWNERLESS_PROMISE, VALUE)),
                                    new Count(OPEN_PROMISE, VALUE),
                                    1,
                                    true))
                    .by("case", "as-of", "territory"),
            Indicator.of(
                            "T11",
                            "Entités nées de la mutualisation",
                            "Entities created from pooling",
                            "entités de service déposées, groupements d'employeurs déposés, entités fusionnées créées",
                            "service entities registered, employer groups filed, merged entities created",
                            "entities",
                            new Count(ENTITY_CREATED, VALUE))
                    .version(2)
                    .by("territory", "year", "case", "sector", "period"),
            Indicator.of(
                            "T12",
                            "Parties au départ et à l'arrivée",
                            "Parties at start and carrying at end",
                            "parties avant le premier resserrement de chaque projet ; parties après le dernier",
                            "parties before the first narrowing of each project; parties after the last",
                            "structures",
                            new Parts(List.of(
                                    new Part(
                                            "end",
                                            new Distinct(
                                                    NARROWED.last("@stream"), List.of("after"), "", NOT_APPLICABLE)),
                                    new Part(
                                            "start",
                                            new Distinct(
                                                    NARROWED.first("@stream"),
                                                    List.of("before"),
                                                    "",
                                                    NOT_APPLICABLE)))))
                    .by("case", "territory"),
            Indicator.of(
                            "T13",
                            "Temps de réunion des comités",
                            "Meeting load of committees",
                            "somme des heures de réunion ; à part, les demi-journées de réunion, jamais converties",
                            "sum of hours of meeting; apart, half-days of meeting, never converted",
                            "hours",
                            new Parts(List.of(
                                    new Part(
                                            "hours",
                                            new Plus(List.of(
                                                    sum(MET.where("hours", TOLD), "hours"),
                                                    new Sum(
                                                            MET.where("hours", UNTOLD)
                                                                    .where("halfDays", UNTOLD),
                                                            List.of("hours"),
                                                            VALUE,
                                                            false)))),
                                    new Part(
                                            "half-days",
                                            "half-days",
                                            sum(
                                                    MET.and(SESSION).where("halfDays", TOLD),
                                                    "halfDays",
                                                    "values.collectiveHalfDays")))))
                    .by("case", "period"),
            Indicator.of(
                            "T14",
                            "Temps par structure",
                            "Time per structure",
                            "demi-journées collectives + demi-journées individuelles / structures entrées pleinement",
                            "collective half-days + individual half-days / structures that joined in full",
                            "half-days",
                            new Plus(List.of(
                                    sum(COLLECTIVE, "collectiveHalfDays"),
                                    new Ratio(sum(COLLECTIVE, "individualHalfDays"), STRUCTURES, 2, false))))
                    .by("case", "phase"),
            Indicator.of(
                            "T15",
                            "Conformité",
                            "Compliance",
                            "structures qui ont adopté un projet d'établissement / structures entrées pleinement",
                            "structures that adopted an establishment project / structures that joined in full",
                            "%",
                            new Ratio(
                                    new Distinct(ADOPTED, List.of("values.organisation"), "", UNKNOWN),
                                    STRUCTURES,
                                    1,
                                    true))
                    .by("sector", "territory", "case", "period"),
            Indicator.of(
                            "T16",
                            "Part des emplois aidés",
                            "Aided-job share",
                            "derniers contrats aidés déclarés / derniers effectifs déclarés",
                            "latest subsidised contracts reported / latest headcount reported",
                            "%",
                            new Ratio(Selections.reported("aidedContracts"), Selections.reported("headcount"), 1, true))
                    .by("structure", "sector", "case", "period"),
            Indicator.of(
                            "T17",
                            "Familles servies",
                            "Families served",
                            "familles du dernier rapport de chaque structure qui en dit le nombre",
                            "families in the latest report of each structure that tells their number",
                            "families",
                            sum(
                                    WORKFORCE.where("values.families", TOLD).last("values.organisation"),
                                    "values.families"))
                    .by("structure", "case", "territory"),
            Indicator.of(
                            "T18",
                            "Conventions en vigueur, par type",
                            "Conventions in force, by type",
                            "conventions signées, ni achevées ni échues, par type",
                            "conventions signed, neither ended nor past their term, by type",
                            "conventions",
                            new By(List.of("type"), new Count(IN_FORCE, VALUE), new Count(IN_FORCE, VALUE)))
                    .by("territory", "case", "as-of"),
            Indicator.of(
                            "T19",
                            "Participants aux séances",
                            "Organisations mobilised in a round table",
                            "participants aux séances de travail qui en disent le nombre ; séances au nombre approché",
                            "participants of the work sessions that tell their number; sessions with an approximate number",
                            "actors",
                            new Parts(List.of(
                                    new Part(
                                            "participants",
                                            sum(SESSION.where("values.participants", TOLD), "values.participants")),
                                    new Part(
                                            "about",
                                            "sessions",
                                            new Count(SESSION.where("values.participantsAbout", "YES"), VALUE)))))
                    .by("case", "territory", "period"),
            Indicator.of(
                            "T20",
                            "Taille des groupes au regard du guide",
                            "Group size against the guide",
                            "séances dont le groupe n'a ni 4 à 5 ni 12 à 15 participants ; séances tenues",
                            "sessions whose group has neither 4 to 5 nor 12 to 15 participants; sessions held",
                            "sessions",
                            new Parts(List.of(
                                    new Part(
                                            "outside",
                                            new Count(GROUP.where("participants", OUTSIDE, "4..5", "12..15"), VALUE)),
                                    new Part("held", new Count(GROUP, VALUE)))))
                    .by("initiative", "case", "territory"));

    private TerritoryIndicators() {}
}
