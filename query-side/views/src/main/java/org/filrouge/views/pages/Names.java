package org.filrouge.views.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.ViewCollection;
import org.jspecify.annotations.Nullable;

/** The names of what one page speaks of, each looked up once. What has no name yet goes by the name in its address. */
final class Names {

    private final ReadStore store;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> cases = new HashMap<>();

    Names(ReadStore store) {
        this.store = store;
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
        organisations.putAll(store.organisations().texts(slugs, "name"));
    }

    Piece organisation(String slug) {
        return Piece.link(organisationName(slug), "/organisations/" + slug);
    }

    Piece organisation(OrganisationId id) {
        return organisation(id.slug());
    }

    String organisationName(String slug) {
        return name(organisations, store.organisations(), "name", slug);
    }

    Piece supportCase(String slug) {
        return Piece.link(caseTitle(slug), "/cases/" + slug);
    }

    String caseTitle(String slug) {
        return name(cases, store.cases(), "frame.title", slug);
    }

    /** A word that may be an organisation's name in addresses, as its reader knows it. */
    @Nullable
    String known(String word) {
        return word.matches("[a-z0-9-]+")
                ? store.organisations().texts(Set.of(word), "name").get(word)
                : null;
    }

    /** Those of some words that are organisations' names in addresses, as their readers know them. */
    Map<String, String> known(Collection<String> words) {
        return store.organisations().texts(words, "name");
    }

    private static String name(Map<String, String> known, ViewCollection<?> views, String field, String slug) {
        return known.computeIfAbsent(
                slug, wanted -> views.texts(Set.of(wanted), field).getOrDefault(wanted, wanted));
    }
}
