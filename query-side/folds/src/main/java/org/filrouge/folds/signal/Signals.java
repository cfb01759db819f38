package org.filrouge.folds.signal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Bilingual;

/** All points to watch, and the signals that a case's history gives. Pure: the same events give the same signals. */
public final class Signals {

    private static final List<SignalKind> KINDS = List.of(
            kind(
                    "V1",
                    "Personne en charge après le départ du prestataire",
                    "Nobody in charge after the provider leaves",
                    "mission ou phase achevée, engagements sans responsable resté en place, aucun coordinateur nommé",
                    "mission or phase over, commitments with no owner who stays, no coordinator appointed",
                    "coordinateur nommé, ou tous ces engagements tenus ou repris",
                    "a coordinator is appointed, or all those commitments are kept or taken over",
                    FollowUpSignals::nobodyInCharge),
            kind(
                    "V2",
                    "Prestataire parti ou livrable refusé",
                    "Provider gone or deliverable refused",
                    "prestataire retiré ou livrable refusé",
                    "a provider withdrew or a deliverable was rejected",
                    "autre prestataire choisi ou à l'œuvre ; autre livrable remis",
                    "another provider is chosen or at work; another deliverable is submitted",
                    FollowUpSignals::noReplacement),
            kind(
                    "V3",
                    "La demande vient d'une autorité",
                    "The demand comes from an authority",
                    "injonction sans demande de chaque structure visée",
                    "an injunction without a request by each structure it speaks to",
                    "chaque structure visée a demandé l'accompagnement",
                    "each of those structures has asked for support",
                    DemandSignals::injunctionUnmatched),
            kind(
                    "V4",
                    "Une seule demande pour ce qui touche plusieurs",
                    "One request for what touches several",
                    "demande d'une seule structure, objet partagé (mutualisation, service, fusion)",
                    "a request by one structure, a shared object (pooling, service, merger)",
                    "d'autres structures demandent, entrent ou sont ajoutées",
                    "other structures ask, join or are added",
                    DemandSignals::askedAlone),
            kind(
                    "V5",
                    "Objectifs non partagés par un membre de comité",
                    "A committee member does not share the objectives",
                    "membre d'un comité que les objectifs partagés ne nomment pas",
                    "a committee member whom the shared objectives do not name",
                    "objectifs partagés par tous les membres",
                    "objectives shared by all members",
                    StrategySignals::objectivesNotShared),
            kind(
                    "V6",
                    "Aucun temps individuel",
                    "No one-to-one time",
                    "demi-journées collectives, et zéro demi-journée individuelle",
                    "collective half-days, and zero individual half-days",
                    "une demi-journée individuelle au moins",
                    "one individual half-day at least",
                    WorkSignals::noTimeAlone),
            kind(
                    "V7",
                    "Membres en concurrence",
                    "Members compete",
                    "point de vigilance sur la concurrence",
                    "a point to watch on competition",
                    "point de vigilance levé",
                    "the point to watch is settled",
                    PeopleSignals.recorded("V7", "COMPETITION")),
            kind(
                    "V8",
                    "Recouvrement avec des organismes en place",
                    "Overlap with existing bodies",
                    "point de vigilance sur l'articulation avec d'autres organismes",
                    "a point to watch on the place beside other bodies",
                    "point de vigilance levé",
                    "the point to watch is settled",
                    PeopleSignals.recorded("V8", "OVERLAP")),
            kind(
                    "V9",
                    "Gain attendu surestimé",
                    "Expected gain overestimated",
                    "gain prévu et non mesuré douze mois après, ou point de vigilance sur ce gain",
                    "a gain forecast and not measured twelve months later, or a point to watch on it",
                    "gain mesuré, ou point de vigilance levé",
                    "the gain is measured, or the point to watch is settled",
                    both(MoneySignals::forecastUnmeasured, PeopleSignals.recorded("V9", "EXPECTED_GAIN"))),
            kind(
                    "V10",
                    "Longue attente entre dépôt et ouverture",
                    "Long gap between filing and opening",
                    "plus de six mois entre le dépôt de l'entité et l'ouverture du service",
                    "more than six months between the registration of the entity and the opening of the service",
                    "service ouvert",
                    "the service opens",
                    MoneySignals::longEmpty),
            kind(
                    "V11",
                    "Condition non remplie, argent versé",
                    "Condition unmet while money flows",
                    "condition appréciée comme non remplie, droits de tirage ouverts ou versements",
                    "a condition assessed as not met, with drawing rights open or payments made",
                    "condition appréciée comme remplie",
                    "the condition is assessed as met",
                    MoneySignals::conditionUnmet),
            kind(
                    "V12",
                    "Enveloppe non utilisée",
                    "Envelope unused",
                    "période close, montant tiré inférieur à l'enveloppe",
                    "the period is over and less was drawn than opened",
                    "enveloppe tirée en entier",
                    "the whole envelope is drawn",
                    MoneySignals::envelopeUnused),
            kind(
                    "V13",
                    "Payeur à désigner",
                    "Payer undecided",
                    "question de prise en charge sans décision",
                    "an eligibility question without a ruling",
                    "question tranchée",
                    "the question is ruled on",
                    MoneySignals::payerOpen),
            kind(
                    "V14",
                    "Le projet tient à peu de personnes",
                    "The project rests on a few persons",
                    "un seul pilote et pas de charte, ou point de vigilance",
                    "one pilot and no charter, or a point to watch",
                    "charte rédigée, ou point de vigilance levé",
                    "a charter is drafted, or the point to watch is settled",
                    both(StrategySignals::restsOnFew, PeopleSignals.recorded("V14", "FEW_PERSONS"))),
            kind(
                    "V15",
                    "Pas de diagnostic écrit",
                    "No written diagnosis",
                    "diagnostic sans document",
                    "a diagnosis without a document",
                    "diagnostic écrit pour les mêmes structures",
                    "a written diagnosis of the same structures",
                    StrategySignals::noWrittenDiagnosis),
            kind(
                    "V16",
                    "Pas d'évaluation prévue",
                    "No evaluation set up",
                    "plan ou préconisations sans référentiel d'évaluation",
                    "a plan or recommendations without an evaluation framework",
                    "référentiel d'évaluation posé",
                    "an evaluation framework is set",
                    StrategySignals::noEvaluationSetUp),
            kind(
                    "V17",
                    "Aucun réseau derrière les structures",
                    "No network behind the structures",
                    "accompagnement commencé, aucun réseau dans le dossier",
                    "support under way, no network in the case",
                    "un réseau entre dans le dossier",
                    "a network takes part in the case",
                    StrategySignals::noNetwork),
            kind(
                    "V18",
                    "Réponse technique avant la stratégie",
                    "Technical answer before strategy",
                    "scénario de mutualisation avant tout objectif partagé",
                    "a pooling scenario before any shared objective",
                    "objectifs partagés",
                    "shared objectives are set",
                    StrategySignals::answerBeforeStrategy),
            kind(
                    "V19",
                    "Qualité accrue, coûts accrus",
                    "Better quality, higher costs",
                    "coûts en hausse et plafond du financeur atteint, ou point de vigilance",
                    "costs up and the funder's ceiling reached, or a point to watch",
                    "coûts en baisse, financement accru, ou point de vigilance levé",
                    "costs down, funding increased, or the point to watch is settled",
                    both(MoneySignals::costsAtCeiling, PeopleSignals.recorded("V19", "RUNNING_COSTS"))),
            kind(
                    "V20",
                    "Bénévoles qui changent, savoir perdu",
                    "Volunteers turn over, know-how is lost",
                    "conseil renouvelé sans passation, ou deux fois en deux ans, ou point de vigilance",
                    "a board renewed without handover, or twice in two years, or a point to watch",
                    "renouvellement avec passation, ou point de vigilance levé",
                    "a renewal with handover, or the point to watch is settled",
                    both(PeopleSignals::volunteersTurnOver, PeopleSignals.recorded("V20", "TURNOVER"))),
            kind(
                    "V21",
                    "Anciens et nouveaux membres divergent",
                    "Older and newer members differ",
                    "point de vigilance selon l'ancienneté des membres",
                    "a point to watch by seniority of members",
                    "point de vigilance levé",
                    "the point to watch is settled",
                    PeopleSignals.recorded("V21", "SENIORITY")),
            kind(
                    "V22",
                    "Jours convenus et jours placés diffèrent",
                    "Days contracted and placed differ",
                    "mission livrée, somme des phases différente du contrat",
                    "mission delivered, the phases do not add up to the contract",
                    "jours ajoutés ou placés jusqu'à l'égalité",
                    "days added or placed until they agree",
                    WorkSignals::daysDiffer));

    private static final Map<String, SignalKind> BY_CODE =
            KINDS.stream().collect(Collectors.toMap(SignalKind::code, Function.identity()));

    private Signals() {}

    /** The twenty-two points to watch, in their order. */
    public static List<SignalKind> kinds() {
        return KINDS;
    }

    /**
     * The point to watch of a signal.
     *
     * @throws IllegalArgumentException when the code is none of them
     */
    public static SignalKind kind(String code) {
        SignalKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalArgumentException(code + " is no point to watch");
        }
        return kind;
    }

    /** Every signal of one case, raised or lifted, from all its events in whatever order they are given. */
    public static List<Signal> of(Collection<RecordedEvent> events) {
        CaseFacts facts = new CaseFacts(events);
        return KINDS.stream()
                .flatMap(kind -> kind.watch().apply(facts).stream())
                .toList();
    }

    private static Function<CaseFacts, List<Signal>> both(
            Function<CaseFacts, List<Signal>> one, Function<CaseFacts, List<Signal>> other) {
        return facts -> Stream.concat(one.apply(facts).stream(), other.apply(facts).stream())
                .toList();
    }

    private static SignalKind kind(
            String code,
            String fr,
            String en,
            String raisedFr,
            String raisedEn,
            String liftedFr,
            String liftedEn,
            Function<CaseFacts, List<Signal>> watch) {
        return new SignalKind(
                code,
                new Bilingual(fr, en),
                new Bilingual(raisedFr, raisedEn),
                new Bilingual(liftedFr, liftedEn),
                watch);
    }
}
