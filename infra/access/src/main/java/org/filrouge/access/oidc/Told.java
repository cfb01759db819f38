package org.filrouge.access.oidc;

import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of a person. It goes into the directory of accounts and nowhere else: never into an event.
 *
 * @param name given name and family name
 * @param siret the fourteen digits of the establishment they work for
 * @param organisation its name, as the provider has it
 */
public record Told(
        @Nullable String name, @Nullable String email, @Nullable String siret, @Nullable String organisation) {

    /** Of a machine nothing is told. */
    public static final Told NOTHING = new Told(null, null, null, null);

    boolean isAnything() {
        return !equals(NOTHING);
    }

    /** How they are called in the directory: by what the issuer calls them, where it tells nothing better. */
    String called(Identity identity) {
        return name != null ? name : email != null ? email : identity.subject();
    }
}
