package org.filrouge.access.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.filrouge.gateway.access.Accounts;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that nobody could open, since nobody was there: the administrator of a first start, and those of the demonstration. What
 * they hold is recorded first, so that a start cut short leaves no account without rights.
 */
public final class FirstAccounts {

    private static final String ADMINISTRATOR = "admin";

    private final Directory directory;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Consumer<String> said;

    /**
     * Opens accounts.
     *
     * @param said where passwords are said, once: the console of whoever starts the program, never the log
     */
    public FirstAccounts(Directory directory, Accounts accounts, Passwords passwords, Consumer<String> said) {
        this.directory = directory;
        this.accounts = accounts;
        this.passwords = passwords;
        this.said = said;
    }

    /**
     * Opens the administrator of an empty directory.
     *
     * @param passwordFile holds the password of an installation that nobody watches; null to make one that serves once
     */
    public void administrator(@Nullable Path passwordFile) {
        if (!directory.isEmpty()) {
            return;
        }
        String password = passwordFile == null ? passwords.made() : read(passwordFile);
        open(
                ADMINISTRATOR,
                "Administrateur",
                List.of(new Right(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE)),
                password,
                passwordFile == null);
        if (passwordFile == null) {
            said.accept("Premier administrateur / first administrator:  " + ADMINISTRATOR + "  " + password);
            said.accept(
                    "  (ce mot de passe ne sert qu'une fois et ne sera plus montré / serves once, is not shown again)");
        }
    }

    /** Opens those accounts of the demonstration that are not there, with one new password for all of them. */
    public void demonstration() {
        List<DemoAccount> absent = DemoAccount.ALL.stream()
                .filter(demo -> directory.byLogin(demo.login()).isEmpty())
                .toList();
        if (absent.isEmpty()) {
            said.accept("Comptes de démonstration : déjà là / already there (infra/run account reset officer)");
            return;
        }
        String password = passwords.made();
        absent.forEach(demo -> open(demo.login(), demo.displayName(), List.of(demo.right()), password, false));
        said.accept(
                "Comptes de démonstration, un même mot de passe / demonstration accounts, one password:  " + password);
        absent.forEach(demo -> said.accept("  " + demo.line()));
        said.accept("me=" + absent.getFirst().login() + ":" + password);
    }

    /** Opens an account that somebody asked for; returns its one-time password. */
    public String open(String login, List<Right> rights) {
        String password = passwords.made();
        open(login, login, rights, password, true);
        return password;
    }

    private void open(String login, String name, List<Right> rights, String password, boolean once) {
        directory.checkFree(login);
        AccountId account = directory.pseudonym();
        accounts.open(account);
        rights.forEach(right -> accounts.grant(account, right));
        directory.add(account, login, name, passwords.hash(password), once);
    }

    private static String read(Path file) {
        try {
            String password = Files.readString(file).strip();
            if (NewPassword.fault(ADMINISTRATOR, "", password, password).isPresent()) {
                throw new AccessUnusable("The password in " + file + " is shorter than " + Passwords.SHORTEST
                        + " characters, or longer than " + Passwords.LONGEST + ".");
            }
            return password;
        } catch (IOException unreadable) {
            throw new AccessUnusable("The administrator's password cannot be read: " + file, unreadable);
        }
    }
}
