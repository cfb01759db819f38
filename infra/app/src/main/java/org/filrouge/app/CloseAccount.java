package org.filrouge.app;

import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.gateway.access.Accounts;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Closes an account from the console. */
@Command(
        name = "close",
        description = "Lets an account in no more, while the program is stopped.",
        mixinStandardHelpOptions = true)
final class CloseAccount implements Runnable {

    @Parameters(paramLabel = "LOGIN")
    private String login;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        try (ConfigurableApplicationContext program = folders.alone();
                Directory directory = Directory.in(folders.keys())) {
            Account account = AccountVerbs.known(directory, login);
            program.getBean(Accounts.class).close(account.id());
            directory.close(account.id());
        }
    }
}
