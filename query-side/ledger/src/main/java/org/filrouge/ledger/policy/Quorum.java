package org.filrouge.ledger.policy;

import java.util.List;
import java.util.Set;
import org.filrouge.ledger.note.VerifierKey;

/** Whose signatures are enough: one witness, or so many of a group. */
sealed interface Quorum {

    /** Whether these witnesses are enough. */
    boolean isMetBy(Set<VerifierKey> signed);

    /** No witness is needed. */
    record None() implements Quorum {
        @Override
        public boolean isMetBy(Set<VerifierKey> signed) {
            return true;
        }
    }

    /** One witness. */
    record One(VerifierKey key) implements Quorum {
        @Override
        public boolean isMetBy(Set<VerifierKey> signed) {
            return signed.contains(key);
        }
    }

    /** At least so many of these witnesses and groups. */
    record Group(int atLeast, List<Quorum> members) implements Quorum {
        @Override
        public boolean isMetBy(Set<VerifierKey> signed) {
            return members.stream().filter(member -> member.isMetBy(signed)).count() >= atLeast;
        }
    }
}
