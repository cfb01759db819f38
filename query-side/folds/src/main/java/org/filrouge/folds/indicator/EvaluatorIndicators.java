package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.CEASED;
import static org.filrouge.folds.indicator.Selections.CONVERTED;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.MISSION_ENDED;
import static org.filrouge.folds.indicator.Selections.MISSION_STARTED;
import static org.filrouge.folds.indicator.Selections.PROVIDER;
import static org.filrouge.folds.indicator.Selections.REJECTED;
import static org.filrouge.folds.indicator.Selections.SUBMITTED;
import static org.filrouge.folds.indicator.Selections.WITHDREW;
import static org.filrouge.folds.indicator.Selections.reported;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.indicator.Formula.Count;
import org.filrouge.folds.indicator.Formula.Distinct;
import org.filrouge.folds.indicator.Formula.Months;
import org.filrouge.folds.indicator.Formula.Part;
import org.filrouge.folds.indicator.Formula.Parts;
import org.filrouge.folds.indicator.Formula.Ratio;
import org.filrouge.folds.indicator.Formula.SumBy;

/** What evaluators ask. */
final class EvaluatorIndicators {

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                    "E4",
                    "Prestataires, retraits, refus",
                    "Providers, withdrawals, rejections",
                    "organisations ayant un rôle de prestataire ; prestataires retirés ; livrables refusés",
                    "organisations with the role of provider; providers withdrawn; deliverables rejected",
                    "counts",
                    new Parts(List.of(
                            new Part("providers", new Distinct(PROVIDER, Set.of("organisation"), "", VALUE)),
                            new Part("withdrawals", new Count(WITHDREW, VALUE)),
                            new Part("rejections", new Count(REJECTED, VALUE))))),
            Indicator.of(
                    "E7",
                    "Durée cumulée d'accompagnement",
                    "Cumulative support duration",
                    "mois du premier début de mission à la dernière fin de phase ou livraison",
                    "months from the first start of a mission to the last end of a phase or delivery",
                    "months",
                    new Months(MISSION_STARTED, MISSION_ENDED)),
            Indicator.of(
                    "E8",
                    "Durée de vie d'un groupement d'employeurs",
                    "Life of an employer group",
                    "mois du dépôt des statuts à l'arrêt d'activité",
                    "months from filing to the end of activity",
                    "months",
                    new Months(FILED, CEASED)),
            Indicator.of(
                    "E9",
                    "Emplois consolidés",
                    "Jobs converted",
                    "contrats consolidés, en tout et d'un type de contrat à l'autre",
                    "contracts converted, in all and from one type of contract to another",
                    "contracts",
                    new SumBy(CONVERTED, "count", List.of("from", "to"), VALUE)),
            Indicator.of(
                    "E10",
                    "Livrables faits par les bénéficiaires",
                    "Beneficiary-made deliverables",
                    "livrables dont les bénéficiaires sont les auteurs, sur tous les livrables",
                    "deliverables made by the beneficiaries themselves, of all deliverables",
                    "deliverables",
                    new Parts(List.of(
                            new Part("beneficiaries", new Count(SUBMITTED.where("author", "BENEFICIARIES"), VALUE)),
                            new Part("all", new Count(SUBMITTED, VALUE))))),
            Indicator.of(
                    "E17",
                    "Heures par ETP, pour contrôle",
                    "Hours per FTE, as a control",
                    "dernières heures déclarées / derniers ETP déclarés",
                    "latest hours reported / latest FTE reported",
                    "h/FTE",
                    new Ratio(reported("hours"), reported("fte"), 2, false)));

    private EvaluatorIndicators() {}
}
