package org.filrouge.folds.organisation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;

/** Answers: who is this organisation, and where does it appear? */
public final class OrganisationFold implements Fold<OrganisationView> {

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<OrganisationView> type() {
        return OrganisationView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        if (!EventCatalogue.of(event.event().getClass()).family().telling()) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        if (StreamId.streamOf(event.streamKey()).equals(OrganisationId.STREAM)) {
            keys.add(StreamId.slugOf(event.streamKey()));
        }
        Stream.concat(References.in(event.event()).stream(), References.in(event.envelope()).stream())
                .filter(OrganisationId.class::isInstance)
                .map(StreamId::slug)
                .forEach(keys::add);
        return keys;
    }

    @Override
    public OrganisationView empty(String key) {
        return OrganisationView.empty(key);
    }

    @Override
    public OrganisationView apply(OrganisationView view, RecordedEvent event) {
        return view.apply(event);
    }
}
