package org.filrouge.app;

import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.gateway.access.Accounts;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Forgets who an account was. What it recorded stays under its pseudonym, which then stands for nobody. */
@Command(
        name = "forget",
        description = {
            "Closes an account and forgets who it was, while the program is stopped: name, login and e-mail.",
            "What it recorded stays under its pseudonym. Names in older backups of the keys folder go with those."
        },
        mixinStandardHelpOptions = true)
final class ForgetAccount implements Runnable {

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
            directory.forget(account.id());
            System.out.println(account.id().slug() + " stands for nobody now.");
        }
    }
}
