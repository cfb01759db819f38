package org.filrouge.views.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.PoolingProjects.Charter;
import org.filrouge.folds.casefile.PoolingProjects.Project;
import org.filrouge.folds.casefile.SharedServiceView;
import org.filrouge.folds.casefile.SharedServiceView.Offer;
import org.filrouge.folds.casefile.SharedServiceView.Question;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.views.pages.Section.Block;
import org.jspecify.annotations.Nullable;

/** Lays out what structures do together: pooling and shared services. */
final class TogetherSections {

    private final Page page;
    private final Wording words;

    TogetherSections(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Section> of(CaseView view) {
        return List.of(
                section(
                        "pooling",
                        view.pooling().projects().stream().map(this::project).toList()),
                section(
                        "services",
                        view.services().services().stream().map(this::service).toList()));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.text("section." + id), blocks);
    }

    private Block project(Project p) {
        Lines lines = new Lines(page)
                .date("section.launched", p.launched())
                .field("object", p.object(), p.launched())
                .field("parties", p.parties(), p.launched())
                .facts(
                        "section.conditions",
                        p.course().conditions(),
                        c -> String.join(", ", c.conditions()),
                        c -> c.when())
                .facts(
                        "section.studies",
                        p.course().studies(),
                        s -> words.text("section.answer", s.question(), s.conclusion()),
                        s -> s.when())
                .facts(
                        "section.narrowed",
                        p.course().narrowings(),
                        n -> words.text("section.from-to", names(n.before()), names(n.after())),
                        n -> n.when());
        charter(lines, p.charter());
        lines.facts("section.coordinator", p.coordinators(), c -> c.role(), c -> c.when());
        if (p.course().ended() != null) {
            lines.date("section.ended", p.course().ended())
                    .field("cause", p.course().cause(), p.course().ended());
        }
        return new Block(p.id(), lines.all());
    }

    private void charter(Lines lines, @Nullable Charter charter) {
        if (charter != null) {
            lines.date("section.charter-drafted", charter.drafted())
                    .facts("section.charter-signed", charter.signatures(), s -> name(s.party()), s -> s.when())
                    .date("section.charter-in-force", charter.since());
        }
    }

    /** Decided, registered, opened: each said, also when it is not told. */
    private Block service(SharedServiceView s) {
        Lines lines = new Lines(page);
        Piece decided = s.entity().decided() == null
                ? Piece.silent(words.text("not-told"))
                : Piece.plain(words.date(s.entity().decided()));
        lines.line(words.text("section.decided"), List.of(decided))
                .date("section.registered", s.entity().registered())
                .date("section.opened", s.entity().opened())
                .field("members", s.entity().members(), s.entity().registered())
                .field("organisation", s.entity().organisation(), s.entity().registered())
                .field("area", s.entity().area(), s.entity().opened())
                .field("ownEntity", s.entity().own(), s.entity().opened());
        offer(lines, s.offer());
        lines.facts(
                        "section.fleet",
                        s.extensions(),
                        e -> words.text("section.from-to", said(e.from()), said(e.to())),
                        e -> e.when())
                .facts(
                        "section.requests",
                        s.requests(),
                        r -> words.text("section.answer", r.request(), r.motive()),
                        r -> r.when())
                .facts(
                        "section.loans",
                        s.loans(),
                        l -> words.text(
                                l.renewal() ? "section.loan-renewed" : "section.loan", l.request(), said(l.months())),
                        l -> l.when());
        s.questions().forEach(q -> question(lines, q));
        return new Block(s.id(), lines.all());
    }

    private static void offer(Lines lines, @Nullable Offer offer) {
        if (offer != null) {
            lines.field("motives", offer.motives(), offer.when())
                    .field("publics", offer.publics(), offer.when())
                    .field("longestMonths", offer.longestMonths(), offer.when())
                    .field("priceSplit", offer.priceSplit(), offer.when());
        }
    }

    private void question(Lines lines, Question q) {
        String subject = q.subject() == null ? q.question() : q.subject();
        Piece standing = q.open() || q.payer() == null || q.ruled() == null
                ? Piece.unknown(
                        words.text("section.question-open", names(q.candidatePayers())),
                        q.raised() == null ? null : Lines.sheet(q.raised()))
                : lines.fact(words.text("section.question-ruled", name(q.payer())), q.ruled());
        lines.line(words.text("section.question", subject), List.of(standing));
    }

    private String said(Measure measure) {
        return page.values().measure(measure, null).text();
    }

    private String name(OrganisationId id) {
        return page.names().organisationName(id.slug());
    }

    private String names(Collection<OrganisationId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
