package org.filrouge.folds.sight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Territory;

/** The whole history, as far as it has to be looked at to find what a reader may see. Events come with what was said of them. */
public interface Ground {

    /** Every fact of the programme in a case. */
    List<RecordedEvent> ofCase(String caseId);

    /** Every fact that names an organisation. */
    List<RecordedEvent> naming(String organisation);

    /** A stream whole. */
    List<RecordedEvent> ofStream(String stream);

    /** The names of all cases. */
    Collection<String> cases();

    /** The names of the cases in a place: of the time and of today, those of smaller places in it included. */
    Set<String> casesIn(Territory place);

    /** The names of all organisations. */
    Collection<String> organisations();

    /** The codes of all definitions of indicators that somebody keeps. */
    Collection<String> definitions();

    /** The pseudonyms of all accounts. */
    Collection<String> accounts();

    /** The names of all decisions of two. */
    Collection<String> proposals();

    /** The pseudonyms of all people. */
    Collection<String> people();

    /** The names of all erasures of texts. */
    Collection<String> textErasures();
}
