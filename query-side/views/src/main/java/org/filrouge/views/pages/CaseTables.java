package org.filrouge.views.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.folds.casefile.Commitments;
import org.filrouge.folds.casefile.Frame;
import org.filrouge.folds.casefile.Gaps;
import org.filrouge.folds.casefile.Grants;
import org.filrouge.folds.casefile.Warnings;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.funding.Stages;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Lays out who is in a case, what was promised, what was granted, and what is missing. */
final class CaseTables {

    private final Page page;
    private final Wording words;

    CaseTables(Page page) {
        this.page = page;
        this.words = page.words();
    }

    record ActorRow(Piece organisation, Piece roles, @Nullable String phase, @Nullable String note) {}

    /** A promise and its fate; its state is where what has happened leaves it. */
    record PromiseRow(
            Piece object,
            List<Piece> promisors,
            List<Piece> promisees,
            @Nullable When made,
            @Nullable String due,
            @Nullable Piece owner,
            List<String> conditions,
            String state,
            String stateWord,
            List<StepRow> fate) {}

    record StepRow(When when, String what, @Nullable String told, @Nullable Piece by) {}

    record GapRow(String sentence, @Nullable Piece fact, @Nullable String line) {}

    List<ActorRow> actors(Frame frame) {
        return frame.actors().stream()
                .map(actor -> new ActorRow(
                        page.names().organisation(actor.organisation()),
                        Piece.link(
                                actor.roles().stream().map(words::code).collect(Collectors.joining(", ")),
                                "/events/" + actor.event()),
                        actor.phase(),
                        actor.note()))
                .toList();
    }

    List<PromiseRow> promises(Commitments commitments) {
        return commitments.promises().stream().map(this::promise).toList();
    }

    private PromiseRow promise(Commitments.Promise promise) {
        When made = When.of(promise.made(), words);
        String object = promise.object();
        String told = object == null ? words.text("not-told") : object;
        return new PromiseRow(
                made == null
                        ? Piece.silent(told)
                        : Piece.link(told, String.valueOf(made.date().href())),
                organisations(promise.promisors()),
                organisations(promise.promisees()),
                made,
                promise.due() == null ? null : words.date(promise.due()),
                promise.owner() == null ? null : page.names().organisation(promise.owner()),
                promise.conditions(),
                promise.state().name(),
                words.code(promise.state()),
                promise.fate().stream().map(this::step).toList());
    }

    private StepRow step(Commitments.Step step) {
        return new StepRow(
                When.of(step.when(), words),
                words.code(step.what()),
                step.told(),
                step.by() == null ? null : page.names().organisation(step.by()));
    }

    List<GrantRow> grants(Grants grants) {
        return grants.grants().stream()
                .map(grant -> GrantRow.of(
                        page,
                        grant.funder(),
                        grant.recipient(),
                        grant.object(),
                        grant.kind(),
                        grant.dla(),
                        grant.amount(),
                        null,
                        grant.when()))
                .toList();
    }

    /** The money of the case stage by stage, and what stands in for money. */
    MoneyTables.All money(String caseId, Grants grants) {
        List<AgreementView> all = grants.agreements();
        return new MoneyTables(page, "/cases/" + caseId)
                .all(
                        Stages.of(all),
                        all,
                        grants.costs(),
                        all.stream().flatMap(one -> one.equity().stream()).toList(),
                        all.stream().flatMap(one -> one.inKind().stream()).toList());
    }

    List<GapRow> gaps(Gaps gaps, Map<String, RecordedEvent> known) {
        return gaps.holes().stream()
                .map(hole -> new GapRow(
                        sentence(hole.code(), hole.facts()), page.facts().other(hole.event(), known), hole.line()))
                .toList();
    }

    List<GapRow> warnings(Warnings warnings, Map<String, RecordedEvent> known) {
        return warnings.seen().stream()
                .map(seen -> new GapRow(
                        sentence(seen.code(), seen.facts()), page.facts().other(seen.event(), known), seen.line()))
                .toList();
    }

    /** The rule as a sentence, organisations in it by their names. */
    String sentence(String code, Map<String, String> facts) {
        RefusalCode rule = EventCatalogue.refusals().get(code);
        Map<String, String> named = new TreeMap<>();
        facts.forEach((name, value) -> named.put(
                name, Arrays.stream(value.split(", ")).map(this::named).collect(Collectors.joining(", "))));
        return rule == null ? code : words.pick(new Refusal(rule, named).sentence());
    }

    private String named(String word) {
        String name = page.names().known(word);
        return name == null ? word : name;
    }

    private List<Piece> organisations(List<OrganisationId> ids) {
        return ids.stream().map(page.names()::organisation).toList();
    }
}
