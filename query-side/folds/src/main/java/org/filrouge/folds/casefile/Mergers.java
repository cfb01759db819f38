package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.merger.MergerEvent.Approved;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.merger.MergerEvent.PreProjectApproved;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The mergers of a case, board by board. A pre-project approved is not a merger approved. */
public record Mergers(List<Merging> mergers) {

    static final Mergers EMPTY = new Mergers(List.of());

    /**
     * One coming together.
     *
     * @param id its name
     * @param boards what each party's board approved and when, as far as it is told
     * @param approvedByAll whether every party's board approved the merger itself: UNKNOWN where the entity exists and no approval
     *     is told
     */
    public record Merging(
            String id,
            List<Approval> preProject,
            List<Approval> approvals,
            List<OrganisationId> parties,
            @Nullable OrganisationId entity,
            @Nullable Dated created,
            List<Board> boards,
            Answer<Boolean> approvedByAll) {}

    /** One board's approval. */
    public record Approval(OrganisationId party, Dated when) {}

    /**
     * One board: when it approved the pre-project, and when the merger itself. What is not told is UNKNOWN where the entity exists,
     * and NOT_APPLICABLE as long as it does not.
     */
    public record Board(OrganisationId party, Answer<FuzzyDate> preProject, Answer<FuzzyDate> merger) {}

    Mergers apply(RecordedEvent event) {
        if (!(event.event() instanceof MergerEvent merger)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Merging> change =
                switch (merger) {
                    case PreProjectApproved e ->
                        m -> judged(
                                m,
                                Lists.and(m.preProject(), new Approval(e.party(), when)),
                                m.approvals(),
                                m.parties(),
                                m.entity(),
                                m.created());
                    case Approved e ->
                        m -> judged(
                                m,
                                m.preProject(),
                                Lists.and(m.approvals(), new Approval(e.party(), when)),
                                m.parties(),
                                m.entity(),
                                m.created());
                    case MergedEntityCreated e ->
                        m -> judged(m, m.preProject(), m.approvals(), e.parties(), e.entity(), when);
                };
        return new Mergers(Lists.change(mergers, Merging::id, id, () -> untold(id), change));
    }

    private static Merging judged(
            Merging m,
            List<Approval> preProject,
            List<Approval> approvals,
            List<OrganisationId> parties,
            @Nullable OrganisationId entity,
            @Nullable Dated created) {
        Answer<Boolean> all;
        if (entity == null) {
            all = Answer.notApplicable();
        } else {
            all = parties(approvals).containsAll(parties) ? Answer.of(true) : Answer.unknown();
        }
        List<Board> boards = Stream.of(parties, parties(preProject), parties(approvals))
                .flatMap(List::stream)
                .distinct()
                .map(party -> new Board(party, approved(party, preProject, entity), approved(party, approvals, entity)))
                .toList();
        return new Merging(m.id(), preProject, approvals, parties, entity, created, boards, all);
    }

    private static List<OrganisationId> parties(List<Approval> approvals) {
        return approvals.stream().map(Approval::party).toList();
    }

    private static Answer<FuzzyDate> approved(
            OrganisationId party, List<Approval> approvals, @Nullable OrganisationId entity) {
        return approvals.stream()
                .filter(approval -> approval.party().equals(party))
                .map(approval -> Answer.of(approval.when().effective()))
                .findFirst()
                .orElseGet(() -> entity == null ? Answer.notApplicable() : Answer.unknown());
    }

    private static Merging untold(String id) {
        return new Merging(id, List.of(), List.of(), List.of(), null, null, List.of(), Answer.notApplicable());
    }
}
