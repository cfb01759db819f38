package org.filrouge.folds.casefile;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;

/** Answers: what happened in this case? Each section of the answer follows its own events. */
public final class CaseFold implements Fold<CaseView> {

    @Override
    public String name() {
        return "case";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<CaseView> type() {
        return CaseView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        SupportCaseId caseId = event.envelope().caseId();
        boolean telling = EventCatalogue.of(event.event().getClass()).family().telling();
        return caseId == null || !telling ? Set.of() : Set.of(caseId.slug());
    }

    @Override
    public CaseView empty(String key) {
        return CaseView.empty(key);
    }

    @Override
    public CaseView apply(CaseView view, RecordedEvent event) {
        Frame frame = view.frame().apply(event);
        Provision provision = view.provision().apply(event);
        Missions missions = view.missions().apply(event);
        Commitments commitments = view.commitments().apply(event);
        return new CaseView(
                view.id(),
                frame,
                view.timeline().apply(event),
                view.origin().apply(event),
                view.referrals().apply(event, frame),
                view.engineering().apply(event),
                view.membership().apply(event),
                view.governance().apply(event),
                view.cycle().apply(event),
                view.stepBacks().apply(event),
                provision,
                missions,
                Contracts.of(provision, missions),
                commitments,
                view.endings().apply(event, commitments),
                view.difficulties().apply(event),
                view.money().apply(event),
                view.pooling().apply(event),
                view.services().apply(event),
                view.employerGroups().apply(event),
                view.mergers().apply(event),
                view.facilities().apply(event),
                view.conventions().apply(event),
                view.initiatives().apply(event),
                view.evaluations().apply(event),
                view.jobs().apply(event),
                view.observations().apply(event),
                view.workforce().apply(event),
                view.gaps().apply(event),
                view.warnings().apply(event));
    }

    @Override
    public CaseView amended(CaseView view, List<FactHistory> facts) {
        return view.withTimeline(view.timeline().amended(facts));
    }
}
