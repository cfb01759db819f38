package org.filrouge.folds.person;

import org.filrouge.folds.person.PersonView.Answer;
import org.filrouge.folds.person.PersonView.Erased;
import org.filrouge.folds.person.PersonView.Request;
import org.jspecify.annotations.Nullable;

/** An erasure of texts that no person is registered for, and how far it has come. */
public record TextErasureView(String id, @Nullable Request request, @Nullable Answer answer, @Nullable Erased erased) {

    public ErasureState erasure() {
        if (erased != null) {
            return ErasureState.DONE;
        }
        if (answer != null) {
            return answer.approved() ? ErasureState.APPROVED : ErasureState.REFUSED;
        }
        return request == null ? ErasureState.NONE : ErasureState.REQUESTED;
    }
}
