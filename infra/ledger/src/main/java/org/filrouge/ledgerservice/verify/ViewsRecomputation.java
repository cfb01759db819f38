package org.filrouge.ledgerservice.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.attest.SizedDigests;

/** Makes the views of a data folder again from its events, and compares. */
public interface ViewsRecomputation {

    /**
     * Compares.
     *
     * @param data the data folder, whether a program uses it or not
     * @param attested the size at which the views were attested last; 0 for never
     */
    Outcome of(Path data, long attested);

    /**
     * What came of it.
     *
     * @param atAttested what the events give at the attested size; empty when that could not be made
     * @param differences what in the read store is not what the events give
     * @param untold why not all was compared, in French and English; empty when it was
     */
    record Outcome(Optional<SizedDigests> atAttested, List<Difference> differences, Optional<Untold> untold) {

        public Outcome {
            differences = List.copyOf(differences);
        }

        /** Nothing could be compared. */
        public static Outcome none(Untold why) {
            return new Outcome(Optional.empty(), List.of(), Optional.of(why));
        }
    }

    /**
     * Documents of one kind that are not what they should be.
     *
     * @param view the view, or {@code event} or {@code history}
     * @param count how many; the lists name the first of them
     */
    record Difference(String view, List<String> differing, List<String> added, List<String> missing, long count) {}

    /** Why something was not compared. */
    enum Untold {
        ELSEWHERE("the read store is not in this folder", "elles ne sont pas dans ce dossier"),
        EMPTY("the read store has seen no event yet", "elles ne tiennent encore compte d’aucun événement"),
        OTHER_VERSION("another version of the program made them", "elles viennent d’une autre version du programme"),
        UNREADABLE("the read store cannot be read", "elles ne peuvent pas être lues"),
        EVENTS_UNREADABLE("an event cannot be read", "un événement ne peut pas être lu"),
        EVENTS_MISSING(
                "they have seen more events than are recorded",
                "elles tiennent compte de plus d’événements qu’il n’en est enregistré"),
        EVENTS_CHANGED(
                "the events themselves are not those that were signed",
                "les événements eux-mêmes ne sont pas ceux qui ont été signés");

        private final String english;
        private final String french;

        Untold(String english, String french) {
            this.english = english;
            this.french = french;
        }

        String english() {
            return english;
        }

        String french() {
            return french;
        }
    }
}
