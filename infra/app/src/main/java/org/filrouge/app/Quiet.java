package org.filrouge.app;

import ch.qos.logback.classic.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches off what a library would say or send of its own accord. Nothing leaves the machine unless it is asked for. */
final class Quiet {

    private Quiet() {}

    /** For a verb whose output is its report: what the parts log of themselves is not shown. */
    static void reportAlone() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    static void nothingCallsHome() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axon.axonserver.suppressDownloadMessage", "true");
    }
}
