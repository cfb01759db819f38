package org.filrouge.access.signin;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filrouge.access.signin.DirectoryFile.Absent;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who each account's pseudonym is: the one place with names, logins and e-mails of those who sign in. It lies beside the signed log's
 * key, apart from the data; forgetting a person is deleting a row of it.
 */
public final class Directory implements AutoCloseable {

    /** The form of a login. */
    static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,79}");

    private static final String FILE = "accounts.sqlite";
    private static final int PSEUDONYM_BYTES = 8;
    private static final String COLUMNS =
            "SELECT id, login, display_name, email, password_hash, must_change, failures, last_failure, locked_until,"
                    + " closed, generation FROM account ";

    private final DirectoryFile file;
    private final SecureRandom random = new SecureRandom();

    private Directory(DirectoryFile file) {
        this.file = file;
    }

    /** The directory in a folder of keys; made when it is not there. */
    public static Directory in(Path keys) {
        return new Directory(DirectoryFile.open(keys.toAbsolutePath().resolve(FILE)));
    }

    public boolean isEmpty() {
        return file.ask(row -> row.getInt(1), "SELECT 1 FROM account LIMIT 1").isEmpty();
    }

    /** Everybody, by login. */
    public List<Account> all() {
        return file.ask(Directory::account, COLUMNS + "ORDER BY login, id");
    }

    public Optional<Account> find(AccountId id) {
        return one("WHERE id = ?", id.slug());
    }

    /** Whose login this is; logins are the same in capitals. */
    public Optional<Account> byLogin(String login) {
        return one("WHERE login = ?", login.toLowerCase(Locale.ROOT));
    }

    /** Who a subject of another provider is; subjects mean nothing without who issued them. */
    public Optional<Account> bySubject(String issuer, String subject) {
        return one("WHERE issuer = ? AND subject = ?", issuer, subject);
    }

    /** A pseudonym that nobody has. */
    public AccountId pseudonym() {
        byte[] bytes = new byte[PSEUDONYM_BYTES];
        random.nextBytes(bytes);
        return new AccountId("a-" + HexFormat.of().formatHex(bytes));
    }

    /**
     * Checks that a login is one, and nobody's.
     *
     * @throws AccessUnusable otherwise
     */
    void checkFree(String login) {
        if (!LOGIN.matcher(login.toLowerCase(Locale.ROOT)).matches()) {
            throw new AccessUnusable("A login is letters, digits and . _ @ -, at most 80: " + login);
        }
        if (byLogin(login).isPresent()) {
            throw new AccessUnusable("The login " + login + " is somebody's already.");
        }
    }

    /**
     * Adds somebody who signs in by a password.
     *
     * @throws AccessUnusable when the login is no login, or somebody's
     */
    public Account add(AccountId id, String login, String displayName, String passwordHash, boolean mustChange) {
        checkFree(login);
        file.change(
                "INSERT INTO account (id, login, display_name, password_hash, must_change) VALUES (?, ?, ?, ?, ?)",
                id.slug(),
                login.toLowerCase(Locale.ROOT),
                displayName,
                passwordHash,
                mustChange ? 1 : 0);
        return find(id).orElseThrow();
    }

    /** Adds somebody who signs in elsewhere. */
    public Account add(AccountId id, String issuer, String subject, String displayName, @Nullable String email) {
        file.change(
                "INSERT INTO account (id, issuer, subject, display_name, email) VALUES (?, ?, ?, ?, ?)",
                id.slug(),
                issuer,
                subject,
                displayName,
                orAbsent(email));
        return find(id).orElseThrow();
    }

    /** Tells anew how somebody is called and written to. */
    public void describe(AccountId id, String displayName, @Nullable String email) {
        file.change(
                "UPDATE account SET display_name = ?, email = ? WHERE id = ?", displayName, orAbsent(email), id.slug());
    }

    /** Gives a new password; what failed is forgotten, and sessions begun before end. */
    public void setPassword(AccountId id, String passwordHash, boolean mustChange) {
        file.change(
                "UPDATE account SET password_hash = ?, must_change = ?, failures = 0, last_failure = NULL,"
                        + " locked_until = NULL, generation = generation + 1 WHERE id = ?",
                passwordHash,
                mustChange ? 1 : 0,
                id.slug());
    }

    /** Lets somebody in no more; sessions begun before end. */
    public void close(AccountId id) {
        file.change("UPDATE account SET closed = 1, generation = generation + 1 WHERE id = ?", id.slug());
    }

    /** Forgets who an account is; nothing about the person is left in the file. */
    public void forget(AccountId id) {
        file.change("DELETE FROM account WHERE id = ?", id.slug());
        file.compact();
    }

    /** Counts a failure for somebody, or does the same work where there is nobody or they wait already. */
    synchronized void failed(Optional<Account> account, Instant now) {
        Optional<LockOut> counted = account.flatMap(known -> find(known.id()))
                .map(known -> known.means().lockOut())
                .filter(lockOut -> !lockOut.isWaiting(now))
                .map(lockOut -> lockOut.afterFailure(now));
        if (counted.isPresent()) {
            write(account.orElseThrow().id(), counted.get());
        } else {
            file.change("INSERT OR REPLACE INTO decoy (id, last_failure) VALUES (1, ?)", now.toEpochMilli());
        }
    }

    /** Forgets what failed, unless the account has to wait: then it is not let in. */
    synchronized boolean succeeded(Account account, Instant now) {
        LockOut lockOut =
                find(account.id()).map(known -> known.means().lockOut()).orElse(LockOut.NONE);
        if (lockOut.isWaiting(now)) {
            return false;
        }
        if (lockOut.failures() > 0) {
            write(account.id(), LockOut.NONE);
        }
        return true;
    }

    @Override
    public void close() {
        file.close();
    }

    private void write(AccountId id, LockOut lockOut) {
        file.change(
                "UPDATE account SET failures = ?, last_failure = ?, locked_until = ? WHERE id = ?",
                lockOut.failures(),
                orAbsent(lockOut.last() == null ? null : lockOut.last().toEpochMilli()),
                orAbsent(lockOut.until() == null ? null : lockOut.until().toEpochMilli()),
                id.slug());
    }

    private Optional<Account> one(String where, Object... values) {
        return file.ask(Directory::account, COLUMNS + where, values).stream().findFirst();
    }

    private static Object orAbsent(@Nullable Object value) {
        return value == null ? Absent.ABSENT : value;
    }

    private static Account account(ResultSet row) throws SQLException {
        LockOut lockOut =
                new LockOut(row.getInt("failures"), instant(row, "last_failure"), instant(row, "locked_until"));
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("login"),
                row.getString("display_name"),
                row.getString("email"),
                new Account.Means(row.getString("password_hash"), row.getInt("must_change") == 1, lockOut),
                row.getInt("closed") == 1,
                row.getInt("generation"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
