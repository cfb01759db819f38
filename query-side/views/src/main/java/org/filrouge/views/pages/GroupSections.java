package org.filrouge.views.pages;

import java.util.List;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.EmployerGroupView;
import org.filrouge.folds.casefile.Memberships.Membership;
import org.filrouge.folds.casefile.Mergers.Approval;
import org.filrouge.folds.casefile.Mergers.Merging;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.views.pages.Section.Block;

/** Lays out the bodies that structures form: employer groups with who came and left, mergers board by board. */
final class GroupSections {

    private final Page page;
    private final Wording words;

    GroupSections(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Section> of(CaseView view) {
        return List.of(
                section(
                        "employer-groups",
                        view.employerGroups().groups().stream().map(this::group).toList()),
                section(
                        "mergers",
                        view.mergers().mergers().stream().map(this::merger).toList()));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.text("section." + id), blocks);
    }

    private Block group(EmployerGroupView g) {
        Lines lines = new Lines(page)
                .date("section.drafted", g.drafted())
                .date("section.registered", g.filed())
                .line(
                        words.text("section.members-now"),
                        page.values().of(g.memberships().present(), null))
                .facts("section.members-in", joined(g), m -> name(m.member()), m -> m.joined())
                .facts("section.members-out", left(g), m -> name(m.member()), m -> m.left())
                .facts("section.hires", g.hires(), h -> words.text("section.hire", h.role(), h.count()), h -> h.when())
                .facts(
                        "section.transfers",
                        g.transfers(),
                        t -> words.text("section.answer", t.role(), name(t.newEmployer())),
                        t -> t.when());
        if (g.ceased() != null) {
            lines.date("section.ceased", g.ceased()).field("causes", g.causes(), g.ceased());
        }
        return new Block(g.id(), lines.all());
    }

    private static List<Membership> joined(EmployerGroupView g) {
        return g.memberships().memberships().stream()
                .filter(m -> m.joined() != null)
                .toList();
    }

    private static List<Membership> left(EmployerGroupView g) {
        return g.memberships().memberships().stream()
                .filter(m -> m.left() != null)
                .toList();
    }

    private Block merger(Merging m) {
        Lines lines = new Lines(page)
                .field("parties", m.parties(), m.created())
                .facts("section.pre-project", m.preProject(), a -> name(a.party()), Approval::when)
                .facts("section.approved", m.approvals(), a -> name(a.party()), Approval::when)
                .line(words.text("section.approved-by-all"), List.of(approved(m)))
                .date("section.created", m.created())
                .field("entity", m.entity(), m.created());
        return new Block(m.id(), lines.all());
    }

    private Piece approved(Merging m) {
        Boolean all = m.approvedByAll().value();
        return all == null
                ? Piece.unknown(words.code(m.approvedByAll().status()), null)
                : Piece.plain(words.yesNo(all));
    }

    private String name(OrganisationId id) {
        return page.names().organisationName(id.slug());
    }
}
