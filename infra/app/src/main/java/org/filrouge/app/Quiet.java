package org.filrouge.app;

/** Switches off what a library would say or send of its own accord. Nothing leaves the machine unless it is asked for. */
final class Quiet {

    private Quiet() {}

    static void nothingCallsHome() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axon.axonserver.suppressDownloadMessage", "true");
    }
}
