package org.filrouge.vault;

import java.util.Optional;

/** The keys that are at hand: new ones to seal with, and known ones to open with. */
public interface Keys {

    /** A key no text was sealed with yet, for the texts of one event. */
    VaultKey forDocument();

    /** The key of a person's data for one purpose; made when there never was one. */
    VaultKey forSubject(String subject, String purpose);

    /** The house's own key for one purpose, such as comparing requests; another one once it was destroyed. */
    VaultKey forHouse(String purpose);

    /** The key of this name; empty once it is destroyed, or when it never was in this vault. */
    Optional<VaultKey> find(KeyId id);

    /** Whether a key of this name was destroyed on purpose, rather than lost. */
    boolean isDestroyed(KeyId id);
}
