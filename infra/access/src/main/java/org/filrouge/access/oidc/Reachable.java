package org.filrouge.access.oidc;

import java.net.URI;
import java.util.Set;

/** Which addresses of others are trusted with secrets and believed: those under TLS, and for trials those on this machine. */
final class Reachable {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Reachable() {}

    static URI checked(URI address) {
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && address.getHost() != null && HERE.contains(address.getHost());
        if (!safe || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(address + " is not an https address");
        }
        return address;
    }
}
