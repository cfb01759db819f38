package org.filrouge.app;

import org.filrouge.access.signin.AccessUnusable;
import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.access.signin.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Accounts from the console of the machine, for whoever may read its keys. */
@Command(
        name = "account",
        description = "Lists who may sign in, gives new passwords, opens, closes and forgets accounts.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccountVerbs.ListThem.class,
            AccountVerbs.Reset.class,
            AddAccount.class,
            CloseAccount.class,
            ForgetAccount.class
        })
final class AccountVerbs {

    private AccountVerbs() {}

    static Account known(Directory directory, String login) {
        return directory
                .byLogin(login)
                .orElseThrow(() -> new AccessUnusable("There is no account with the login " + login + "."));
    }

    @Command(name = "list", description = "Lists accounts; the program may run.", mixinStandardHelpOptions = true)
    static final class ListThem implements Runnable {

        @Mixin
        private StoppedFolders folders = new StoppedFolders();

        @Override
        public void run() {
            try (Directory directory = Directory.in(folders.keys())) {
                directory.all().forEach(account -> System.out.println(line(account)));
            }
        }

        private static String line(Account account) {
            return "%-20s %-20s %s%s"
                    .formatted(
                            account.login() == null ? "-" : account.login(),
                            account.id().slug(),
                            account.displayName(),
                            account.closed() ? "  (closed)" : "");
        }
    }

    @Command(
            name = "reset",
            description = "Gives an account a one-time password; the program may run.",
            mixinStandardHelpOptions = true)
    static final class Reset implements Runnable {

        @Parameters(paramLabel = "LOGIN")
        private String login;

        @Mixin
        private StoppedFolders folders = new StoppedFolders();

        @Override
        public void run() {
            Passwords passwords = new Passwords();
            try (Directory directory = Directory.in(folders.keys())) {
                String password = passwords.made();
                directory.setPassword(known(directory, login).id(), passwords.hash(password), true);
                System.out.println(login + "  " + password + "  (serves once)");
            }
        }
    }
}
