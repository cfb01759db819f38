package org.filrouge.views.store;

/** What whoever asks just now is answered from. */
@FunctionalInterface
public interface SeenBy {

    Seen now();
}
