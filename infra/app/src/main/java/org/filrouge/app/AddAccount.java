package org.filrouge.app;

import java.util.List;
import org.filrouge.access.signin.AccessUnusable;
import org.filrouge.access.signin.Directory;
import org.filrouge.access.signin.FirstAccounts;
import org.filrouge.access.signin.Passwords;
import org.filrouge.gateway.access.Accounts;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens an account from the console, with rights that its role takes. */
@Command(
        name = "add",
        description = "Opens an account with a one-time password, while the program is stopped.",
        mixinStandardHelpOptions = true)
final class AddAccount implements Runnable {

    @Parameters(paramLabel = "LOGIN")
    private String login;

    @Option(names = "--role", required = true, description = "one or several of ${COMPLETION-CANDIDATES}")
    private List<AccessRole> roles = List.of();

    @Option(names = "--territory", description = "the territories of the rights, such as DEP-57 (default: everywhere)")
    private List<String> territories = List.of();

    @Option(names = "--case", description = "the cases of the rights")
    private List<String> cases = List.of();

    @Option(names = "--organisation", description = "the organisation that a provider, beneficiary or funder acts for")
    private @Nullable String organisation;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        List<Right> rights =
                roles.stream().map(role -> new Right(role, scope())).toList();
        rights.stream().filter(right -> !right.scope().fits(right.role())).forEach(right -> {
            throw new AccessUnusable("The role " + right.role() + " is not given on that part of the programme.");
        });
        Passwords passwords = new Passwords();
        try (ConfigurableApplicationContext program = folders.alone();
                Directory directory = Directory.in(folders.keys())) {
            Accounts accounts = program.getBean(Accounts.class);
            String password =
                    new FirstAccounts(directory, accounts, passwords, System.out::println).open(login, rights);
            System.out.println(login + "  " + password + "  (serves once)");
        }
    }

    private AccessScope scope() {
        if (organisation != null) {
            return AccessScope.of(new OrganisationId(organisation));
        }
        return territories.isEmpty() && cases.isEmpty()
                ? AccessScope.EVERYWHERE
                : new AccessScope(
                        false,
                        territories.stream().map(Territory::parse).toList(),
                        cases.stream().map(SupportCaseId::new).toList(),
                        null);
    }
}
