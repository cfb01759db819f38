package org.filrouge.folds.signal;

import static org.filrouge.folds.signal.Watched.*;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.MissionAgreementSigned;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.junit.jupiter.api.Test;

class WorkSignalsTest {

    @Test
    void collectiveTimeWithZeroIndividualTimeRaisesV6UntilThereIsSome() {
        Told together = new Told().fact("mission:m", "2004", phase(1, "4", "6", "0"));
        open("V6", together, "0");
        lifted("V6", together.fact("mission:m", "2005", phase(2, "2", "0", "3")), "1");
    }

    @Test
    void anUnknownNumberIsNotZero() {
        silent("V6", new Told().fact("mission:m", "2004", phase(1, "4", "6", "UNKNOWN")));
        silent("V6", new Told().fact("mission:m", "2004", phase(1, "4", "UNKNOWN", "0")));
    }

    @Test
    void daysPlacedThatDifferFromTheContractRaiseV22AtDeliveryUntilTheyAgree() {
        Told short1 = contracted("9.5").fact("mission:m", "2005", delivered("9.5"));
        open("V22", short1, "2", "3");
        lifted("V22", short1.fact("mission:m", "2006", phase(2, "1", "UNKNOWN", "UNKNOWN")), "4");
    }

    @Test
    void addedDaysCountAsContracted() {
        silent(
                "V22",
                contracted("8")
                        .fact("mission:m", "2005", new Extended("more", of("0.5")))
                        .fact("mission:m", "2005", delivered("UNKNOWN")));
    }

    @Test
    void daysThatAgreeOrAreUnknownOrNotYetAllPlacedRaiseNothing() {
        silent("V22", contracted("8.5").fact("mission:m", "2005", delivered("8.5")));
        silent("V22", contracted("UNKNOWN").fact("mission:m", "2005", delivered("UNKNOWN")));
        silent("V22", contracted("9.5"));
    }

    private static Told contracted(String days) {
        return new Told()
                .fact(
                        "provider-selection:s",
                        "2004",
                        new MissionAgreementSigned(orgs("dla", "cabinet"), of(days), euros("UNKNOWN")))
                .fact(
                        "mission:m",
                        "2004",
                        new Started(1, null, new ProviderSelectionId("s"), org("cabinet"), List.of(), of("UNKNOWN")))
                .fact("mission:m", "2005", phase(1, "8.5", "UNKNOWN", "UNKNOWN"));
    }

    private static DomainEvent phase(int phase, String days, String collective, String individual) {
        return new PhaseCompleted(phase, of(days), of(collective), of(individual), null, null);
    }

    private static DomainEvent delivered(String days) {
        return new Delivered(org("cabinet"), of(days), euros("UNKNOWN"), of("UNKNOWN"));
    }
}
