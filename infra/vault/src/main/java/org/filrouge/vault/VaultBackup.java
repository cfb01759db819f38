package org.filrouge.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.sqlite.SQLiteConfig;

/**
 * A backup of the vault in a file of its own, apart from those of the data and of the keys folder, and the way back from it. It says
 * until when it may be kept; put back after that, it is refused.
 */
public final class VaultBackup {

    /** How long a backup may be kept: what is erased must not lie in backups for longer. */
    public static final Period KEPT = Period.ofDays(30);

    private VaultBackup() {}

    /**
     * Writes a backup, beside a program that may use the vault; returns the instant it must be deleted by.
     *
     * @throws VaultUnusable when the file is there already, or there is no vault
     */
    public static Instant write(Path folder, Path file, Instant now) {
        if (Files.exists(file)) {
            throw new VaultUnusable("There is a file " + file + " already; name another.");
        }
        requireThere(folder.resolve(VaultFile.NAME));
        Instant until = until(now);
        try (Connection vault = open(folder.resolve(VaultFile.NAME), true);
                PreparedStatement into = vault.prepareStatement("VACUUM INTO ?")) {
            OwnFiles.write(file, new byte[0]);
            into.setString(1, file.toString());
            into.execute();
        } catch (SQLException | IOException failed) {
            throw new VaultUnusable("The backup " + file + " cannot be written", failed);
        }
        run(file, "CREATE TABLE backup (made TEXT NOT NULL, until TEXT NOT NULL)");
        run(file, "INSERT INTO backup VALUES ('" + now + "', '" + until + "')");
        return until;
    }

    /**
     * Puts a backup in the place of the vault, while no program uses it, and destroys again what was destroyed since; returns how many
     * keys that was.
     *
     * @throws VaultUnusable when the file is no backup, or should have been deleted by now
     */
    public static int putBack(Path file, Path folder, Path keyFolder, Instant now) {
        requireThere(file);
        Instant until = keptUntil(file);
        if (now.isAfter(until)) {
            throw new VaultUnusable("The backup " + file + " was to be deleted by " + until + " and is not put back.");
        }
        Path vault = folder.resolve(VaultFile.NAME);
        Path part = folder.resolve(VaultFile.NAME + ".restored");
        try {
            OwnFiles.folder(folder);
            OwnFiles.write(part, Files.readAllBytes(file));
            run(part, "DROP TABLE backup");
            Files.move(part, vault, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("The backup cannot be put back to " + folder, failed);
        }
        return Vault.applyTombstones(folder, keyFolder);
    }

    private static Instant until(Instant now) {
        return now.atZone(ZoneOffset.UTC).plus(KEPT).toInstant();
    }

    private static Instant keptUntil(Path file) {
        try (Connection backup = open(file, true);
                Statement select = backup.createStatement();
                ResultSet row = select.executeQuery("SELECT until FROM backup")) {
            if (row.next()) {
                return Instant.parse(row.getString(1));
            }
        } catch (SQLException none) {
            throw new VaultUnusable("The file " + file + " is no backup of a vault", none);
        }
        throw new VaultUnusable("The file " + file + " is no backup of a vault");
    }

    private static void run(Path file, String sql) {
        try (Connection connection = open(file, false);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new VaultUnusable("The backup " + file + " cannot be written", failed);
        }
    }

    private static void requireThere(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new VaultUnusable("There is no file " + file);
        }
    }

    private static Connection open(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }
}
