package org.filrouge.folds.sight;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * Who has which part in a stream. Whoever ever was told to have a part has it: a correction does not take
 * back what somebody knows.
 *
 * @param payers who grants, lends, is asked, or promises
 * @param providers who carries out a mission or was chosen to
 * @param beneficiaries whom the money of the stream serves
 */
public record Parties(Set<String> payers, Set<String> providers, Set<String> beneficiaries) {

    public static final Parties NONE = new Parties(Set.of(), Set.of(), Set.of());

    /** The parties of the facts of one stream, as recorded and as ever told since. */
    public static Parties of(Collection<RecordedEvent> versions) {
        Parties parties = NONE;
        for (RecordedEvent version : versions) {
            parties = parties.and(version);
        }
        return parties;
    }

    /** The same with one more fact. */
    public Parties and(RecordedEvent version) {
        PartsTold parts = PartsTold.of(version);
        return new Parties(
                both(payers, parts.payers()),
                both(providers, parts.providers()),
                both(beneficiaries, parts.beneficiaries()));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
