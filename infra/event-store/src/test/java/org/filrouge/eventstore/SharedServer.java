package org.filrouge.eventstore;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** The Axon Server that tests may write to, when the machine has one. */
final class SharedServer {

    private static final String VARIABLE = "FILROUGE_TEST_AXON_SERVER";

    private SharedServer() {}

    /** A line to the server; where there is none, the test is skipped. */
    static AxonServerLink link(String clientId) {
        return AxonServerLink.open(AxonServerSettings.plain(address(), clientId, "tests"), NoOpEventUpcaster.INSTANCE);
    }

    static String address() {
        String address = System.getenv(VARIABLE);
        assumeTrue(
                address != null && !address.isBlank(),
                "Set " + VARIABLE + " to the host:port of an Axon Server that may be written to, and this test runs.");
        return address;
    }
}
