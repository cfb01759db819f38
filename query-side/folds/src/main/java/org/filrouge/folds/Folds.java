package org.filrouge.folds;

import java.util.List;
import org.filrouge.folds.access.AccountFold;
import org.filrouge.folds.approval.ProposalFold;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.consultation.ConsultationFold;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.funding.AgreementFold;
import org.filrouge.folds.identifier.IdentifierFold;
import org.filrouge.folds.indicator.DefinitionFold;
import org.filrouge.folds.lineage.LineageFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.person.PersonFold;
import org.filrouge.folds.person.TextErasureFold;
import org.filrouge.folds.sector.SectorFold;
import org.filrouge.folds.sharedcost.CostFold;
import org.filrouge.folds.territory.TerritoryFold;

/** Every question that is kept answered. */
public final class Folds {

    private Folds() {}

    public static List<Fold<?>> all() {
        return List.of(
                new CaseFold(),
                new OrganisationFold(),
                new FunderFold(),
                new SectorFold(),
                new AgreementFold(),
                new CostFold(),
                new LineageFold(),
                new TerritoryFold(),
                new IdentifierFold(),
                new DefinitionFold(),
                new AccountFold(),
                new ProposalFold(),
                new ConsultationFold(),
                new PersonFold(),
                new TextErasureFold());
    }
}
