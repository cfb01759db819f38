package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionEvent.Ended;
import org.filrouge.kernel.convention.ConventionEvent.RecognisedAsSieg;
import org.filrouge.kernel.convention.ConventionEvent.Signed;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The conventions of a case between authorities and structures. */
public record Conventions(List<Agreement> conventions) {

    static final Conventions EMPTY = new Conventions(List.of());

    /**
     * One convention.
     *
     * @param id its name
     * @param recognition the recognition as SIEG; null when none is told
     * @param signed what was signed; null while nothing says so
     * @param signature when it was signed
     * @param ended when it stopped being in force; null while nothing says so
     */
    public record Agreement(
            String id,
            @Nullable Recognition recognition,
            @Nullable Signed signed,
            @Nullable Dated signature,
            @Nullable Dated ended,
            @Nullable String cause) {

        private Agreement signed(Signed e, Dated when) {
            return new Agreement(id, recognition, e, Dated.latest(signature, when), ended, cause);
        }

        private Agreement ended(Ended e, Dated when) {
            return new Agreement(id, recognition, signed, signature, Dated.latest(ended, when), e.cause());
        }
    }

    /** Named activities recognised as a service of general economic interest. */
    public record Recognition(OrganisationId authority, List<String> activities, Dated when) {}

    Conventions apply(RecordedEvent event) {
        if (!(event.event() instanceof ConventionEvent convention)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Agreement> change =
                switch (convention) {
                    case RecognisedAsSieg e ->
                        c -> new Agreement(
                                c.id(),
                                new Recognition(e.authority(), e.activities(), when),
                                c.signed(),
                                c.signature(),
                                c.ended(),
                                c.cause());
                    case Signed e -> c -> c.signed(e, when);
                    case Ended e -> c -> c.ended(e, when);
                };
        return new Conventions(Lists.change(conventions, Agreement::id, id, () -> untold(id), change));
    }

    private static Agreement untold(String id) {
        return new Agreement(id, null, null, null, null, null);
    }
}
