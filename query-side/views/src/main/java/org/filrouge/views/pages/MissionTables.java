package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.casefile.MissionPhase;
import org.filrouge.folds.casefile.MissionView;
import org.filrouge.folds.casefile.Missions;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;

/** Lays out missions phase by phase; every number leads to the fact that tells it or to the two facts it lies between. */
final class MissionTables {

    private final Page page;
    private final Wording words;

    MissionTables(Page page) {
        this.page = page;
        this.words = page.words();
    }

    record Mission(
            String id,
            List<PhaseRow> phases,
            List<DeliverableRow> deliverables,
            List<LeftRow> withdrawals,
            List<AddedRow> extensions,
            List<AdviceRow> advice,
            @Nullable DeliveryRow delivery) {}

    record PhaseRow(
            int phase,
            Piece subject,
            Piece provider,
            @Nullable When started,
            @Nullable When completed,
            Piece months,
            Piece alone,
            Piece halfDays,
            Piece days,
            Piece collective,
            Piece individual) {}

    record DeliverableRow(
            String title,
            String author,
            @Nullable Piece by,
            int phase,
            @Nullable When submitted,
            @Nullable When rejected,
            @Nullable Piece rejectedBy) {}

    record LeftRow(Piece provider, int phase, Piece reason, @Nullable When when) {}

    record AddedRow(String subject, Piece days, @Nullable When when) {}

    record AdviceRow(List<String> advice, List<Piece> addressees, String operational, @Nullable When when) {}

    record DeliveryRow(Piece provider, Piece days, Piece amount, Piece months, @Nullable When when) {}

    List<Mission> missions(Missions missions) {
        return missions.missions().stream().map(this::mission).toList();
    }

    private Mission mission(MissionView view) {
        List<PhaseRow> phases = new ArrayList<>();
        for (MissionPhase phase : view.phases()) {
            MissionPhase before = view.phases().stream()
                    .filter(other -> other.phase() == phase.phase() - 1)
                    .findFirst()
                    .orElse(null);
            phases.add(phase(phase, before));
        }
        return new Mission(
                view.id(),
                phases,
                view.deliverables().stream()
                        .map(d -> new DeliverableRow(
                                d.title(),
                                words.code(d.author()),
                                d.by() == null ? null : page.names().organisation(d.by()),
                                d.phase(),
                                When.of(d.submitted(), words),
                                When.of(d.rejected(), words),
                                d.rejectedBy() == null ? null : page.names().organisation(d.rejectedBy())))
                        .toList(),
                view.withdrawals().stream()
                        .map(w -> new LeftRow(
                                page.names().organisation(w.provider()),
                                w.phase(),
                                told(w.reason()),
                                When.of(w.when(), words)))
                        .toList(),
                view.additions().extensions().stream()
                        .map(e -> new AddedRow(e.subject(), measure(e.days(), e.when()), When.of(e.when(), words)))
                        .toList(),
                view.additions().recommendations().stream()
                        .map(a -> new AdviceRow(
                                a.recommendations(),
                                a.addressees().stream()
                                        .map(page.names()::organisation)
                                        .toList(),
                                words.code(a.operational()),
                                When.of(a.when(), words)))
                        .toList(),
                view.delivery() == null ? null : delivery(view.delivery()));
    }

    private DeliveryRow delivery(MissionView.Delivery done) {
        String sheet = "/events/" + done.when().event();
        return new DeliveryRow(
                organisation(done.provider()),
                page.values().measure(done.days(), sheet),
                page.values().money(done.amount(), sheet),
                page.values().measure(done.durationMonths(), sheet),
                When.of(done.when(), words));
    }

    private PhaseRow phase(MissionPhase p, @Nullable MissionPhase before) {
        Dated endBefore = before == null ? null : before.completed();
        return new PhaseRow(
                p.phase(),
                told(p.subject()),
                organisation(p.provider()),
                When.of(p.started(), words),
                When.of(p.completed(), words),
                months(p.months(), p.started(), p.completed(), ""),
                before == null
                        ? Piece.unknown(words.code(AnswerStatus.NOT_APPLICABLE), null)
                        : months(p.monthsWithoutProvider(), endBefore, p.started(), "?whole=yes"),
                measure(p.halfDays(), p.started()),
                measure(p.days(), p.completed()),
                measure(p.collectiveHalfDays(), p.completed()),
                measure(p.individualHalfDays(), p.completed()));
    }

    private Piece months(MonthSpan span, @Nullable Dated from, @Nullable Dated to, String how) {
        String said = words.months(span);
        String sheet = from == null || to == null ? null : "/months/" + from.event() + "/" + to.event() + how;
        return said == null ? Piece.unknown(words.code(AnswerStatus.UNKNOWN), sheet) : Piece.number(said, sheet);
    }

    private Piece measure(Measure measure, @Nullable Dated told) {
        return page.values().measure(measure, told == null ? null : "/events/" + told.event());
    }

    private Piece organisation(@Nullable OrganisationId id) {
        return id == null ? told(null) : page.names().organisation(id);
    }

    private Piece told(@Nullable String text) {
        return text == null ? Piece.silent(words.text("not-told")) : Piece.plain(text);
    }
}
