package org.filrouge.views.pages;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Conventions.Agreement;
import org.filrouge.folds.casefile.Conventions.Recognition;
import org.filrouge.folds.casefile.Facilities.Facility;
import org.filrouge.folds.casefile.PlacesChange;
import org.filrouge.kernel.convention.ConventionEvent.Signed;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.views.pages.Section.Block;
import org.jspecify.annotations.Nullable;

/** Lays out what is done for and with the public: facilities and conventions. */
final class PublicSections {

    private final Page page;
    private final Wording words;

    PublicSections(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Section> of(CaseView view) {
        return List.of(
                section(
                        "facilities",
                        view.facilities().facilities().stream()
                                .map(this::facility)
                                .toList()),
                section(
                        "conventions",
                        view.conventions().conventions().stream()
                                .map(this::convention)
                                .toList()));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.text("section." + id), blocks);
    }

    private Block facility(Facility f) {
        return new Block(
                f.id(),
                new Lines(page)
                        .field("operator", f.operator(), f.opened())
                        .date("section.authorised", f.authorised())
                        .date("section.opened", f.opened())
                        .field("surface", f.surface(), f.opened())
                        .field("places", f.capacity(), tells(f))
                        .facts("section.places", f.changes(), this::said, PlacesChange::when)
                        .facts(
                                "section.reserved",
                                f.reservations(),
                                r -> words.text(
                                        "section.answer",
                                        page.names().organisationName(r.buyer().slug()),
                                        said(r.count())),
                                r -> r.when())
                        .all());
    }

    /** The fact that tells the capacity of today; null while none does. */
    private static @Nullable Dated tells(Facility f) {
        return f.changes().reversed().stream()
                .filter(change ->
                        change.to().equals(f.capacity()) && change.when().status() == FactStatus.ACTUAL)
                .map(PlacesChange::when)
                .findFirst()
                .orElse(null);
    }

    private String said(PlacesChange change) {
        String step = words.code(change.what());
        return change.from().isKnown()
                ? words.text("section.step-from-to", step, said(change.from()), said(change.to()))
                : words.text("section.answer", step, said(change.to()));
    }

    private Block convention(Agreement c) {
        Lines lines = new Lines(page);
        Recognition recognition = c.recognition();
        if (recognition != null) {
            lines.date("section.recognised", recognition.when())
                    .field("authority", recognition.authority(), recognition.when())
                    .field("activities", recognition.activities(), recognition.when());
        }
        lines.date("section.signed", c.signature());
        Signed signed = c.signed();
        if (signed != null) {
            lines.field("type", signed.type(), c.signature())
                    .field("parties", signed.parties(), c.signature())
                    .field("object", signed.object(), c.signature())
                    .field("amount", signed.amount(), c.signature())
                    .field("until", signed.until(), c.signature());
        }
        if (c.ended() != null) {
            lines.date("section.ended", c.ended()).field("cause", c.cause(), c.ended());
        }
        return new Block(c.id(), lines.all());
    }

    private String said(Measure measure) {
        return page.values().measure(measure, null).text();
    }
}
