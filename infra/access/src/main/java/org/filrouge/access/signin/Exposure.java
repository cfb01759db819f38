package org.filrouge.access.signin;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a program may listen: on loopback always; elsewhere only when people sign in, and their passwords do not cross the network in
 * clear.
 *
 * @param peopleSignIn whether anybody has to say who they are
 * @param encrypted whether the program itself speaks TLS
 * @param elsewhere whether people sign in with another provider, so that no password comes here
 */
public record Exposure(boolean peopleSignIn, boolean encrypted, boolean elsewhere) {

    /**
     * Checks an address to listen on.
     *
     * @param address null for every address of the machine
     * @throws AccessUnusable when it may not listen there
     */
    public void check(@Nullable InetAddress address) {
        refusal(address).ifPresent(why -> {
            throw new AccessUnusable(why);
        });
    }

    private Optional<String> refusal(@Nullable InetAddress address) {
        if (address != null && address.isLoopbackAddress()) {
            return Optional.empty();
        }
        String asked = address == null ? "every address" : address.getHostAddress();
        if (!peopleSignIn) {
            return Optional.of(
                    "With FILROUGE_SIGN_IN=off nobody says who they are: the program listens on loopback only, not on "
                            + asked + ".");
        }
        return encrypted || elsewhere
                ? Optional.empty()
                : Optional.of("Without TLS (server.ssl.*) passwords would cross the network in clear:"
                        + " the program listens on loopback only, not on " + asked + ".");
    }
}
