package org.filrouge.views.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.AnswersByKey.Text;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** The names of what one page speaks of, each looked up once. What has no name yet goes by the name in its address. */
final class Names {

    private static final Text<OrganisationView> NAME = new Text<>("name", OrganisationView::name);
    private static final Text<CaseView> TITLE =
            new Text<>("frame.title", view -> view.frame().title());

    private final ViewsAt views;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> cases = new HashMap<>();

    /**
     * Begins without any name.
     *
     * @param views what things are called in, whatever the day
     */
    Names(ViewsAt views) {
        this.views = views.ofEveryDay();
    }

    /** Looks up at once every organisation that some events speak of. */
    void learn(Collection<RecordedEvent> events) {
        Set<String> slugs = new HashSet<>();
        for (RecordedEvent event : events) {
            References.in(event.event()).stream()
                    .filter(OrganisationId.class::isInstance)
                    .forEach(id -> slugs.add(id.slug()));
            References.in(event.envelope()).stream()
                    .filter(OrganisationId.class::isInstance)
                    .forEach(id -> slugs.add(id.slug()));
        }
        slugs.removeAll(organisations.keySet());
        organisations.putAll(views.organisations().texts(slugs, NAME));
    }

    Piece organisation(String slug) {
        return Piece.link(organisationName(slug), "/organisations/" + slug);
    }

    Piece organisation(OrganisationId id) {
        return organisation(id.slug());
    }

    String organisationName(String slug) {
        return name(organisations, views.organisations(), NAME, slug);
    }

    Piece supportCase(String slug) {
        return Piece.link(caseTitle(slug), "/cases/" + slug);
    }

    String caseTitle(String slug) {
        return name(cases, views.cases(), TITLE, slug);
    }

    /** A word that may be an organisation's name in addresses, as its reader knows it. */
    @Nullable
    String known(String word) {
        return word.matches("[a-z0-9-]+")
                ? views.organisations().texts(Set.of(word), NAME).get(word)
                : null;
    }

    /** Those of some words that are organisations' names in addresses, as their readers know them. */
    Map<String, String> known(Collection<String> words) {
        return views.organisations().texts(words, NAME);
    }

    private static <V> String name(Map<String, String> known, AnswersByKey<V> answers, Text<V> text, String slug) {
        return known.computeIfAbsent(
                slug, wanted -> answers.texts(Set.of(wanted), text).getOrDefault(wanted, wanted));
    }
}
