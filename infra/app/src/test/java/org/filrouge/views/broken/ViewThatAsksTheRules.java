package org.filrouge.views.broken;

import org.filrouge.decisions.Deciders;

/** Breaks the fence, to show that it can be broken. */
public final class ViewThatAsksTheRules {

    boolean known(String stream) {
        return Deciders.of(stream).isPresent();
    }
}
