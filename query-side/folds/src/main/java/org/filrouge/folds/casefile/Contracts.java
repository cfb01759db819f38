package org.filrouge.folds.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.kernel.value.Measure;

/** Provider days contracted against days placed, mission by mission. They are compared, not forced equal. */
public record Contracts(List<Comparison> comparisons) {

    static final Contracts EMPTY = new Contracts(List.of());

    /**
     * One mission and the selection it follows from. All in provider days.
     *
     * @param contracted by the agreement, else by the specifications
     * @param added by extensions
     * @param placed over all phases
     * @param difference placed, less contracted and added; UNKNOWN where one of them is
     */
    public record Comparison(
            String mission, String selection, Measure contracted, Measure added, Measure placed, Measure difference) {}

    static Contracts of(Provision provision, Missions missions) {
        return new Contracts(missions.missions().stream()
                .flatMap(mission -> provision.selections().stream()
                        .filter(selection -> mission.selections().contains(selection.id()))
                        .flatMap(selection -> compare(mission, selection)))
                .toList());
    }

    private static Stream<Comparison> compare(MissionView mission, Provision.Selection selection) {
        Provision.Agreement agreement = selection.agreement();
        Provision.Specifications specifications = selection.specifications();
        if (agreement == null && specifications == null) {
            return Stream.empty();
        }
        boolean agreed = agreement != null && agreement.days().isKnown();
        Measure contracted =
                agreed ? agreement.days() : specifications == null ? Measure.UNKNOWN : specifications.days();
        Measure added = sum(mission.additions().extensions().stream().map(Additions.Extension::days));
        Measure placed = mission.phases().isEmpty()
                ? Measure.UNKNOWN
                : sum(mission.phases().stream().map(MissionPhase::days));
        return Stream.of(new Comparison(
                mission.id(), selection.id(), contracted, added, placed, less(placed, contracted.plus(added))));
    }

    private static Measure sum(Stream<Measure> days) {
        return days.reduce(Measure.of(0), Measure::plus);
    }

    private static Measure less(Measure placed, Measure contracted) {
        BigDecimal of = placed.number();
        BigDecimal from = contracted.number();
        return of == null || from == null ? Measure.UNKNOWN : Measure.of(of.subtract(from));
    }
}
