package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.CEASED;
import static org.filrouge.folds.indicator.Selections.DELIVERED;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.GRANTED;
import static org.filrouge.folds.indicator.Selections.HIRED;
import static org.filrouge.folds.indicator.Selections.JOINED;
import static org.filrouge.folds.indicator.Selections.reported;
import static org.filrouge.kernel.value.AnswerStatus.NOT_APPLICABLE;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.indicator.Formula.ActiveAfter;
import org.filrouge.folds.indicator.Formula.Distinct;
import org.filrouge.folds.indicator.Formula.MoneyBy;
import org.filrouge.folds.indicator.Formula.Part;
import org.filrouge.folds.indicator.Formula.Parts;
import org.filrouge.folds.indicator.Formula.PresentAfter;
import org.filrouge.folds.indicator.Formula.Ratio;
import org.filrouge.folds.indicator.Formula.Sum;
import org.filrouge.kernel.employergroup.EmployerGroupId;

/** What funders ask. */
final class FunderIndicators {

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                    "F1",
                    "Coût par jour de prestataire",
                    "Cost per provider day",
                    "montant des missions livrées / leurs jours",
                    "amount of missions delivered / their days",
                    "EUR/day",
                    new Ratio(new Sum(DELIVERED, "amount", UNKNOWN), new Sum(DELIVERED, "days", UNKNOWN), 2, false)),
            Indicator.of(
                    "F2",
                    "Coût par structure bénéficiaire",
                    "Cost per beneficiary structure",
                    "montant des missions livrées / structures entrées pleinement",
                    "amount of missions delivered / structures that joined in full",
                    "EUR/structure",
                    new Ratio(
                            new Sum(DELIVERED, "amount", UNKNOWN),
                            new Distinct(JOINED, Set.of("structure"), "", UNKNOWN),
                            2,
                            false)),
            Indicator.of(
                    "F3",
                    "Montant accordé, par financeur",
                    "Amount committed, per funder",
                    "somme des montants accordés, par financeur et base fiscale ; les montants non dits sont comptés à part",
                    "sum of amounts granted, by funder and tax basis; amounts not told are counted apart",
                    "EUR",
                    new MoneyBy(GRANTED, "amount", "funder", UNKNOWN)),
            Indicator.of(
                    "F10",
                    "Emplois créés, présents à 12 et 24 mois",
                    "Jobs created, still there at 12 and 24 months",
                    "embauches, puis présence chez l'employeur 12 et 24 mois après",
                    "hires, then presence with the employer 12 and 24 months later",
                    "persons",
                    new Parts(List.of(
                            new Part("created", new Sum(HIRED, "count", VALUE)),
                            new Part("12", present(12)),
                            new Part("24", present(24))))),
            Indicator.of(
                    "F11",
                    "Structures encore actives",
                    "Structures still active after support",
                    "entité sans arrêt d'activité 12 et 24 mois après le dépôt des statuts",
                    "entity with no end of activity 12 and 24 months after filing",
                    "yes/no",
                    new Parts(List.of(
                            new Part("12", new ActiveAfter(FILED, CEASED, 12)),
                            new Part("24", new ActiveAfter(FILED, CEASED, 24))))),
            Indicator.of(
                    "F12",
                    "Heures et ETP déclarés",
                    "Hours and FTE reported",
                    "dernières heures et derniers ETP déclarés par chaque structure, jamais recalculés",
                    "latest hours and FTE reported by each structure, never worked out anew",
                    "FTE; hours",
                    new Parts(List.of(new Part("fte", reported("fte")), new Part("hours", reported("hours"))))),
            Indicator.of(
                    "F13",
                    "Budget par ETP",
                    "Budget per FTE",
                    "dernier budget déclaré / derniers ETP déclarés",
                    "latest budget reported / latest FTE reported",
                    "EUR/FTE",
                    new Ratio(reported("budget"), reported("fte"), 2, false)),
            Indicator.of(
                    "F14",
                    "Aide publique au démarrage par membre",
                    "Public start-up aid per member",
                    "somme accordée / membres du groupement",
                    "sum granted / members of the group",
                    "EUR/member",
                    new Ratio(
                            new Sum(GRANTED, "amount", UNKNOWN),
                            new Distinct(FILED, Set.of("members"), "", NOT_APPLICABLE),
                            2,
                            false)));

    private FunderIndicators() {}

    private static PresentAfter present(int months) {
        return new PresentAfter(HIRED, "count", CEASED, EmployerGroupId.STREAM, months);
    }
}
