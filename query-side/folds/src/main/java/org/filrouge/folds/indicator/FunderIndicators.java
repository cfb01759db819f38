package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.ASSESSED;
import static org.filrouge.folds.indicator.Selections.CEASED;
import static org.filrouge.folds.indicator.Selections.DELIVERED;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.GRANTED;
import static org.filrouge.folds.indicator.Selections.HIRED;
import static org.filrouge.folds.indicator.Selections.STRUCTURES;
import static org.filrouge.folds.indicator.Selections.reported;
import static org.filrouge.folds.indicator.Selections.sum;
import static org.filrouge.kernel.value.AnswerStatus.NOT_APPLICABLE;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.List;
import org.filrouge.kernel.employergroup.EmployerGroupId;
import org.filrouge.kernel.indicator.Formula.ActiveAfter;
import org.filrouge.kernel.indicator.Formula.By;
import org.filrouge.kernel.indicator.Formula.Count;
import org.filrouge.kernel.indicator.Formula.Distinct;
import org.filrouge.kernel.indicator.Formula.Part;
import org.filrouge.kernel.indicator.Formula.Parts;
import org.filrouge.kernel.indicator.Formula.PresentAfter;
import org.filrouge.kernel.indicator.Formula.Ratio;
import org.filrouge.kernel.indicator.Formula.Sum;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;

/** What funders ask. */
final class FunderIndicators {

    private static final Selection INCREASED = Selection.of("funding-agreement.increased");
    private static final Selection RESERVED = Selection.of("childcare-facility.places-reserved");
    private static final Selection IN_KIND =
            Selection.of("funding-agreement.premises-provided", "funding-agreement.staff-made-available");
    private static final Selection RATE = Selection.of("organisation.self-financing-rate-reported");

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                            "F1",
                            "Coût par jour de prestataire",
                            "Cost per provider day",
                            "montant des missions livrées / leurs jours",
                            "amount of missions delivered / their days",
                            "EUR/day",
                            new Ratio(sum(DELIVERED, "amount"), sum(DELIVERED, "days"), 2, false))
                    .by("funder", "provider", "case", "phase", "territory", "sector", "period"),
            Indicator.of(
                            "F2",
                            "Coût par structure bénéficiaire",
                            "Cost per beneficiary structure",
                            "montant des missions livrées / structures entrées pleinement",
                            "amount of missions delivered / structures that joined in full",
                            "EUR/structure",
                            new Ratio(sum(DELIVERED, "amount"), STRUCTURES, 2, false))
                    .by("funder", "sector", "territory", "case", "period"),
            Indicator.of(
                            "F3",
                            "Montant accordé, par financeur",
                            "Amount committed, per funder",
                            "somme des montants accordés, par financeur et base fiscale ; les montants non dits sont comptés à part",
                            "sum of amounts granted, by funder and tax basis; amounts not told are counted apart",
                            "EUR",
                            new By(
                                    List.of("funder", "amount.basis"),
                                    new Sum(GRANTED, List.of("amount"), UNKNOWN, true),
                                    sum(GRANTED, "amount")))
                    .by("funder", "period", "case", "territory", "sector"),
            Indicator.of(
                            "F4",
                            "Effet de levier",
                            "Leverage",
                            "montants accordés hors DLA / montants accordés par le DLA ; une origine non dite rend le tout inconnu",
                            "amounts granted outside the DLA / amounts granted by the DLA; an untold origin makes it unknown",
                            "ratio",
                            new Ratio(
                                    new Sum(GRANTED.where("dla", "NO", "false"), List.of("amount"), VALUE, false),
                                    new Sum(
                                            GRANTED.where("dla", "YES", "true"),
                                            List.of("amount"),
                                            NOT_APPLICABLE,
                                            false),
                                    2,
                                    false))
                    .by("case", "funder", "territory", "period"),
            Indicator.of(
                            "F5",
                            "Multiplication d'un financement",
                            "Grant multiplication",
                            "dernier rapport dit pour chaque financeur et bénéficiaire ; plusieurs se lisent côte à côte",
                            "latest ratio told for each funder and recipient; several stand side by side",
                            "times",
                            new By(
                                    List.of("funder", "recipient"),
                                    new Sum(
                                            INCREASED.last("funder", "recipient"),
                                            List.of("ratio"),
                                            NOT_APPLICABLE,
                                            false),
                                    null))
                    .by("structure", "funder", "case", "period"),
            Indicator.of(
                            "F6",
                            "Conditions de financement remplies",
                            "Funding conditions met",
                            "conditions posées ; parmi elles, celles appréciées, par dernier état",
                            "conditions set; of these, those assessed, by their latest status",
                            "conditions",
                            new Parts(List.of(
                                    new Part(
                                            "set",
                                            new Count(
                                                    Selection.of("funding-agreement.condition-set")
                                                            .last("@stream", "condition"),
                                                    VALUE)),
                                    new Part(
                                            "assessed",
                                            new By(
                                                    List.of("status"),
                                                    new Count(lastAssessed(), VALUE),
                                                    new Count(lastAssessed(), VALUE))))))
                    .by("funder", "case", "as-of"),
            Indicator.of(
                            "F7",
                            "Places financées ou réservées",
                            "Places financed or reserved",
                            "somme des places réservées, par acheteur",
                            "sum of places reserved, by buyer",
                            "places",
                            new By(
                                    List.of("buyer"),
                                    new Sum(RESERVED, List.of("count"), VALUE, false),
                                    new Sum(RESERVED, List.of("count"), VALUE, false)))
                    .by("funder", "case", "territory", "period"),
            Indicator.of(
                            "F8",
                            "Contributions en nature",
                            "In-kind contributions",
                            "locaux mis à disposition et personnels mis à disposition, par autorité",
                            "premises provided and staff made available, by authority",
                            "contributions",
                            new By(List.of("owner"), new Count(IN_KIND, VALUE), new Count(IN_KIND, VALUE)))
                    .by("funder", "territory", "case", "period"),
            Indicator.of(
                            "F9",
                            "Taux d'autofinancement",
                            "Self-financing rate",
                            "dernier taux déclaré de chaque organisation ; plusieurs se lisent côte à côte",
                            "latest rate reported of each organisation; several stand side by side",
                            "%",
                            new By(List.of("@stream"), sum(RATE.last("@stream"), "rate"), null))
                    .by("structure", "case", "as-of"),
            Indicator.of(
                            "F10",
                            "Emplois créés, présents à 12 et 24 mois",
                            "Jobs created, still there at 12 and 24 months",
                            "embauches, puis présence chez l'employeur 12 et 24 mois après",
                            "hires, then presence with the employer 12 and 24 months later",
                            "persons",
                            new Parts(List.of(
                                    new Part("created", new Sum(HIRED, List.of("count"), VALUE, false)),
                                    new Part("12", present(12)),
                                    new Part("24", present(24)))))
                    .by("case", "period", "structure", "territory"),
            Indicator.of(
                            "F11",
                            "Structures encore actives",
                            "Structures still active after support",
                            "entité sans arrêt d'activité 12 et 24 mois après le dépôt des statuts",
                            "entity with no end of activity 12 and 24 months after filing",
                            "yes/no",
                            new Parts(List.of(
                                    new Part("12", new ActiveAfter(FILED, CEASED, 12)),
                                    new Part("24", new ActiveAfter(FILED, CEASED, 24)))))
                    .by("case", "territory", "period"),
            Indicator.of(
                            "F12",
                            "Heures et ETP déclarés",
                            "Hours and FTE reported",
                            "dernières heures et derniers ETP déclarés par chaque structure, jamais recalculés",
                            "latest hours and FTE reported by each structure, never worked out anew",
                            "FTE; hours",
                            new Parts(List.of(new Part("fte", reported("fte")), new Part("hours", reported("hours")))))
                    .by("structure", "year", "case", "period"),
            Indicator.of(
                            "F13",
                            "Budget par ETP",
                            "Budget per FTE",
                            "dernier budget déclaré / derniers ETP déclarés",
                            "latest budget reported / latest FTE reported",
                            "EUR/FTE",
                            new Ratio(reported("budget"), reported("fte"), 2, false))
                    .by("structure", "year", "case", "period"),
            Indicator.of(
                            "F14",
                            "Aide publique au démarrage par membre",
                            "Public start-up aid per member",
                            "somme accordée / membres du groupement",
                            "sum granted / members of the group",
                            "EUR/member",
                            new Ratio(
                                    sum(GRANTED, "amount"),
                                    new Distinct(FILED, List.of("members"), "", NOT_APPLICABLE),
                                    2,
                                    false))
                    .by("case"));

    private FunderIndicators() {}

    private static PresentAfter present(int months) {
        return new PresentAfter(HIRED, "count", CEASED, EmployerGroupId.STREAM, months);
    }

    /** Assessments of conditions that no later one replaces. */
    private static Selection lastAssessed() {
        return ASSESSED.unless(ASSESSED, Match.When.LATER, "@stream", "condition");
    }
}
