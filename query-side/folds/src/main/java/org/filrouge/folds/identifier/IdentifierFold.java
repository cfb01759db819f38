package org.filrouge.folds.identifier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.folds.identifier.IdentifierView.Holder;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.value.Siret;

/** Answers: whose is this number? A SIREN is also found by the SIRETs that begin with it. */
public final class IdentifierFold implements Fold<IdentifierView> {

    @Override
    public String name() {
        return "identifier";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<IdentifierView> type() {
        return IdentifierView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case IdentifierRecorded e -> keys(e.identifier());
            case IdentifierEnded e -> keys(e.identifier());
            default -> Set.of();
        };
    }

    @Override
    public IdentifierView empty(String key) {
        return new IdentifierView(key, List.of());
    }

    @Override
    public IdentifierView apply(IdentifierView view, RecordedEvent event) {
        String organisation = StreamId.slugOf(event.streamKey());
        return switch (event.event()) {
            case IdentifierRecorded e ->
                new IdentifierView(
                        view.id(),
                        Lists.and(view.holders(), new Holder(organisation, e.identifier(), false, event.id())));
            case IdentifierEnded e
            when event.envelope().isActual() ->
                new IdentifierView(
                        view.id(),
                        view.holders().stream()
                                .map(holder -> holder.organisation().equals(organisation)
                                                && holder.identifier().equals(e.identifier())
                                        ? new Holder(organisation, e.identifier(), true, holder.event())
                                        : holder)
                                .toList());
            default -> view;
        };
    }

    private static Set<String> keys(Identifier identifier) {
        Set<String> keys = new LinkedHashSet<>(Set.of(identifier.toString()));
        if (identifier.scheme() == IdentifierScheme.SIRET && identifier.isValid()) {
            Siret siret = new Siret(identifier.value());
            keys.add(new Identifier(IdentifierScheme.SIREN, siret.siren().digits()).toString());
        }
        return keys;
    }
}
