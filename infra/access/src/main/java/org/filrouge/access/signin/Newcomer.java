package org.filrouge.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom nobody had announced and who was let in elsewhere, as they were described there.
 *
 * @param displayName how they are called; a machine, by its subject
 * @param siret the fourteen digits of the establishment they work for
 * @param organisation its name, as it was told
 */
public record Newcomer(
        AccountId account,
        String issuer,
        String subject,
        String displayName,
        @Nullable String email,
        @Nullable String siret,
        @Nullable String organisation,
        Instant arrived) {

    static Newcomer read(ResultSet row) throws SQLException {
        return new Newcomer(
                new AccountId(row.getString("id")),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("siret"),
                row.getString("organisation"),
                Instant.ofEpochMilli(row.getLong("arrived")));
    }
}
