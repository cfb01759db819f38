package org.filrouge.folds.indicator;

import static org.filrouge.folds.indicator.Selections.CALLED;
import static org.filrouge.folds.indicator.Selections.ENTITY_CREATED;
import static org.filrouge.folds.indicator.Selections.FILED;
import static org.filrouge.folds.indicator.Selections.JOINED;
import static org.filrouge.folds.indicator.Selections.MISSION_ENDED;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.indicator.Formula.Count;
import org.filrouge.folds.indicator.Formula.Distinct;
import org.filrouge.folds.indicator.Formula.MonthsAfter;
import org.filrouge.folds.indicator.Formula.Ratio;

/** What territories and steering committees ask. */
final class TerritoryIndicators {

    static final List<Indicator> ALL = List.of(
            Indicator.of(
                    "T1",
                    "Taux de participation",
                    "Participation rate",
                    "structures entrées pleinement / structures invitées ou ciblées",
                    "structures that joined in full / structures invited or targeted",
                    "%",
                    new Ratio(
                            new Distinct(JOINED, Set.of("structure"), "", UNKNOWN),
                            new Distinct(CALLED, Set.of("addressees", "structures"), "count", UNKNOWN),
                            1,
                            true)),
            Indicator.of(
                    "T8",
                    "Délai de l'accompagnement au service",
                    "Support-to-service time",
                    "mois de la dernière fin de phase ou livraison au premier dépôt de statuts d'un groupement",
                    "months from the last end of a phase or delivery to the first filing of a group's statutes",
                    "months",
                    new MonthsAfter(MISSION_ENDED, FILED)),
            Indicator.of(
                    "T11",
                    "Entités nées de la mutualisation",
                    "Entities created from pooling",
                    "groupements d'employeurs déposés, entités fusionnées créées",
                    "employer groups filed, merged entities created",
                    "entities",
                    new Count(ENTITY_CREATED, VALUE)));

    private TerritoryIndicators() {}
}
