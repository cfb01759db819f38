package org.filrouge.gateway.commands;

/** Something follows from a command, once what came of it is on disk. */
@FunctionalInterface
public interface WhenAccepted {

    /**
     * Called before the caller is answered.
     *
     * @param command its name
     * @param stream the stream that took it
     */
    void accepted(String command, String stream);
}
