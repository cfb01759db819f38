package org.filrouge.folds.indicator;

import static org.filrouge.kernel.value.AnswerStatus.NOT_APPLICABLE;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filrouge.folds.indicator.Formula.ActiveAfter;
import org.filrouge.folds.indicator.Formula.Count;
import org.filrouge.folds.indicator.Formula.Distinct;
import org.filrouge.folds.indicator.Formula.MoneyBy;
import org.filrouge.folds.indicator.Formula.Months;
import org.filrouge.folds.indicator.Formula.Part;
import org.filrouge.folds.indicator.Formula.Parts;
import org.filrouge.folds.indicator.Formula.PresentAfter;
import org.filrouge.folds.indicator.Formula.Ratio;
import org.filrouge.folds.indicator.Formula.Sum;
import org.filrouge.kernel.employergroup.EmployerGroupId;
import org.filrouge.kernel.value.Bilingual;

/** The indicators of the programme. Each is an output, an outcome or a cost observed; none claims a cause. */
public final class Indicators {

    private static final Selection DELIVERED = Selection.of("mission.delivered");
    private static final Selection GRANTED = Selection.of("funding-agreement.granted");
    private static final Selection JOINED =
            Selection.of("collective-engineering.structure-joined").where("scope", "FULL");
    private static final Selection FILED = Selection.of("employer-group.statutes-filed");
    private static final Selection CEASED = Selection.of("employer-group.activity-ceased");
    private static final Selection HIRED =
            Selection.of("organisation.employee-recruited", "employer-group.staff-hired");
    private static final Selection MISSION_STARTED = Selection.of("mission.started");
    private static final Selection MISSION_ENDED = Selection.of("mission.phase-completed", "mission.delivered");
    private static final Selection CALLED =
            Selection.of("collective-engineering.invitation-sent", "collective-engineering.structures-targeted");
    private static final Selection ENTITY_CREATED =
            Selection.of("employer-group.statutes-filed", "merger.merged-entity-created");

    private static final Map<String, Indicator> BY_CODE = new LinkedHashMap<>();

    static {
        add(
                "F1",
                "Coût par jour de prestataire",
                "Cost per provider day",
                "montant des missions livrées / leurs jours",
                "amount of missions delivered / their days",
                "EUR/day",
                new Ratio(new Sum(DELIVERED, "amount", UNKNOWN), new Sum(DELIVERED, "days", UNKNOWN), 2, false));
        add(
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
                        false));
        add(
                "F3",
                "Montant accordé, par financeur",
                "Amount committed, per funder",
                "somme des montants accordés, par financeur et base fiscale ; les montants non dits sont comptés à part",
                "sum of amounts granted, by funder and tax basis; amounts not told are counted apart",
                "EUR",
                new MoneyBy(GRANTED, "amount", "funder", UNKNOWN));
        add(
                "F10",
                "Emplois créés, présents à 12 et 24 mois",
                "Jobs created, still there at 12 and 24 months",
                "embauches, puis présence chez l'employeur 12 et 24 mois après",
                "hires, then presence with the employer 12 and 24 months later",
                "persons",
                new Parts(List.of(
                        new Part("created", new Sum(HIRED, "count", VALUE)),
                        new Part("12", present(12)),
                        new Part("24", present(24)))));
        add(
                "F11",
                "Structures encore actives",
                "Structures still active after support",
                "entité sans arrêt d'activité 12 et 24 mois après le dépôt des statuts",
                "entity with no end of activity 12 and 24 months after filing",
                "yes/no",
                new Parts(List.of(
                        new Part("12", new ActiveAfter(FILED, CEASED, 12)),
                        new Part("24", new ActiveAfter(FILED, CEASED, 24)))));
        add(
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
                        false));
        add(
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
                        true));
        add(
                "T11",
                "Entités nées de la mutualisation",
                "Entities created from pooling",
                "groupements d'employeurs déposés, entités fusionnées créées",
                "employer groups filed, merged entities created",
                "entities",
                new Count(ENTITY_CREATED, VALUE));
        add(
                "E7",
                "Durée cumulée d'accompagnement",
                "Cumulative support duration",
                "mois du premier début de mission à la dernière fin de phase ou livraison",
                "months from the first start of a mission to the last end of a phase or delivery",
                "months",
                new Months(MISSION_STARTED, MISSION_ENDED));
        add(
                "E8",
                "Durée de vie d'un groupement d'employeurs",
                "Life of an employer group",
                "mois du dépôt des statuts à l'arrêt d'activité",
                "months from filing to the end of activity",
                "months",
                new Months(FILED, CEASED));
    }

    private Indicators() {}

    public static Collection<Indicator> all() {
        return BY_CODE.values();
    }

    public static Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static PresentAfter present(int months) {
        return new PresentAfter(HIRED, "count", CEASED, EmployerGroupId.STREAM, months);
    }

    private static void add(
            String code, String fr, String en, String formulaFr, String formulaEn, String unit, Formula formula) {
        BY_CODE.put(
                code,
                new Indicator(
                        code, 1, new Bilingual(fr, en), new Bilingual(formulaFr, formulaEn), unit, formula, false));
    }
}
