package org.filrouge.acceptance;

import java.util.HashMap;
import java.util.Map;

/** Where events and views are kept when the tests are run against servers; embedded stores when no address is given. */
final class SharedServers {

    static final String AXON_SERVER = "FILROUGE_TEST_AXON_SERVER";
    static final String MONGO = "FILROUGE_TEST_MONGO_URI";

    private SharedServers() {}

    /** Whether the tests run against an Axon Server, whose log others may write to and which holds what earlier runs left. */
    static boolean areGiven() {
        return System.getenv(AXON_SERVER) != null;
    }

    /** What the program is told of them. */
    static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        put(environment, "FILROUGE_AXONSERVER_SERVERS", AXON_SERVER);
        put(environment, "FILROUGE_MONGO_URI", MONGO);
        return environment;
    }

    private static void put(Map<String, String> environment, String name, String given) {
        String address = System.getenv(given);
        if (address != null) {
            environment.put(name, address);
        }
    }
}
