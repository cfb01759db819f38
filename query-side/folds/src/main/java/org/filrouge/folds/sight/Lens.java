package org.filrouge.folds.sight;

import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.commitment.CommitmentId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.mission.MissionId;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.supportcase.SupportCaseEvent;

/** To what extent somebody in one role may know a fact, told from the fact as recorded, or as told since. */
interface Lens {

    /** The kinds of streams that are the money or the promise of somebody. */
    Set<String> OF_PAYERS = Set.of(FundingAgreementId.STREAM, CommitmentId.STREAM);

    Set<String> OF_PROVIDERS = Set.of(MissionId.STREAM, ProviderSelectionId.STREAM);

    Set<String> OF_BENEFICIARIES = Set.of(FundingAgreementId.STREAM, SharedCostId.STREAM);

    Lens EVERYTHING = version -> Extent.IN_FULL;

    /** Numbers in registers tell who an organisation is. */
    Lens PSEUDONYMS =
            version -> version.event() instanceof IdentifierRecorded || version.event() instanceof IdentifierEnded
                    ? Extent.HIDDEN
                    : Extent.PSEUDONYMOUS;

    /** Who an organisation is, and what became of it. */
    Lens IDENTITY = version -> switch (version.event()) {
        case Entered ignored -> Extent.REFERENCE;
        case IdentifierRecorded ignored -> Extent.REFERENCE;
        case IdentifierEnded ignored -> Extent.REFERENCE;
        case Succeeded ignored -> Extent.REFERENCE;
        default -> Extent.HIDDEN;
    };

    /** The name, the sector and the places of a case, and who has which role in it. */
    Lens FRAME = version -> switch (version.event()) {
        case SupportCaseEvent.Opened ignored -> Extent.IN_FULL;
        case SupportCaseEvent.RoleAssigned ignored -> Extent.WITHOUT_TEXTS;
        default -> Extent.HIDDEN;
    };

    /** What a case is called, and where it lies. */
    Lens OPENING = version -> version.event() instanceof SupportCaseEvent.Opened ? Extent.IN_FULL : Extent.HIDDEN;

    Extent of(RecordedEvent version);

    /** Its own streams, and of the cases that it pays in whatever tells nobody else's money. */
    static Lens funder(String funder, Map<String, Parties> streams) {
        return version -> {
            String kind = StreamId.streamOf(version.streamKey());
            if (version.streamKey().equals(OrganisationId.STREAM + ":" + funder)) {
                return Extent.WITHOUT_REMARKS;
            }
            if (OF_PAYERS.contains(kind)) {
                return ownMoney(funder, streams.getOrDefault(version.streamKey(), Parties.NONE), version);
            }
            return MoneyTold.ofOthersThan(funder, version.event()) ? Extent.HIDDEN : Extent.WITHOUT_TEXTS;
        };
    }

    private static Extent ownMoney(String funder, Parties stream, RecordedEvent version) {
        Set<String> payers = PartsTold.of(version).payers();
        Set<String> told = payers.isEmpty() ? stream.payers() : payers;
        if (!told.equals(Set.of(funder))) {
            return Extent.HIDDEN;
        }
        // A share comes with the words in which a whole cost was split among all who pay it.
        return version.event() instanceof Allocated ? Extent.WITHOUT_TEXTS : Extent.WITHOUT_REMARKS;
    }

    /** Its missions and how it was chosen; not what another provider of the same mission did, or was paid. */
    static Lens provider(String provider) {
        return version -> {
            Set<String> told = PartsTold.of(version).providers();
            return told.isEmpty() || told.contains(provider) ? Extent.WITHOUT_REMARKS : Extent.HIDDEN;
        };
    }
}
