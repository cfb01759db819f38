package org.filrouge.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.folds.person.PersonView;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.vault.Opener;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.query.PersonController;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a person everything held on them: through the running program when one holds the folder, and else on its own. */
@Command(
        name = "personal-data",
        description = {
            "Prints everything held on a person, or on who holds an account, as JSON: GDPR, article 15.",
            "While the program runs and people sign in to it, the page /persons/PERSON/extract gives the same."
        },
        mixinStandardHelpOptions = true)
final class PersonalData implements Callable<Integer> {

    private static final Duration CATCH_UP = Duration.ofSeconds(60);

    @Parameters(paramLabel = "PERSON", description = "the person's name in addresses: p-…; or an account's: a-…")
    private String person;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public Integer call() throws InterruptedException {
        Path folder = folders.data();
        String slug = StreamId.slugOf(PersonId.STREAM + ":" + person);
        if (!slug.startsWith(PersonId.PREFIX)) {
            return onAccount(folder, new AccountId(slug));
        }
        return DataFolder.isHeld(folder) ? throughTheProgram(folder, slug) : onItsOwn(slug);
    }

    /** Who an account stands for, and what it may and could do; never its password. */
    private int onAccount(Path folder, AccountId id) throws InterruptedException {
        try (Directory directory = Directory.in(folders.keys())) {
            Optional<Account> account = directory.find(id);
            Map<String, Object> held = new LinkedHashMap<>();
            account.ifPresent(known -> {
                held.put("login", known.login());
                held.put("name", known.displayName());
                held.put("email", known.email());
                held.put("closed", known.closed());
            });
            if (DataFolder.isHeld(folder)) {
                held.put("rights", "/api/accounts/" + id.slug());
                return said(account.isPresent(), KernelJson.mapper().writeValueAsString(held));
            }
            try (ConfigurableApplicationContext context = caughtUp()) {
                everything(context).accounts().find(id.slug()).ifPresent(view -> held.put("rights", view));
            }
            return said(!held.isEmpty(), KernelJson.mapper().writeValueAsString(held));
        }
    }

    private static int throughTheProgram(Path folder, String slug) throws InterruptedException {
        String address = DataFolder.address(folder)
                .orElseThrow(() -> new DataFolder.Unusable("The program that uses " + folder + " is not ready yet."));
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + "/api/persons/" + slug + "/extract"));
            DataFolder.secret(folder).ifPresent(header -> request.header("Authorization", header));
            HttpResponse<String> answer =
                    ThisMachine.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
            return said(answer.statusCode() == 200, answer.body());
        } catch (IOException gone) {
            return said(false, "The program is gone.");
        }
    }

    private int onItsOwn(String slug) throws InterruptedException {
        try (ConfigurableApplicationContext context = caughtUp()) {
            Persons persons = context.getBean(Persons.class);
            Optional<PersonView> view = persons.find(slug, everything(context));
            Opener opener = context.getBean(Opener.class);
            return view.map(known -> said(true, opened(opener, PersonController.json(persons.extract(known)))))
                    .orElseGet(() -> said(false, "Nobody is known under " + slug));
        }
    }

    /** The program without anybody reaching it, once its views have caught up. */
    private ConfigurableApplicationContext caughtUp() throws InterruptedException {
        ConfigurableApplicationContext context = folders.alone();
        context.getBean(ViewProgress.class)
                .await(context.getBean(EventLog.class).size() - 1, CATCH_UP);
        return context;
    }

    /** Whoever holds the folders sees all that is in them. */
    private static ViewsAt everything(ConfigurableApplicationContext context) {
        ReadStore store = context.getBean(ReadStore.class);
        return new TwoDatesReader(() -> store, context.getBean(ViewProgress.class), context.getBean(Clock.class))
                .today();
    }

    private static String opened(Opener opener, String json) {
        return SealedMark.SEALED
                .matcher(opener.openedJson(json))
                .replaceAll(
                        left -> opener.open(left.group()) instanceof Opener.Opened.Erased ? "[erased]" : left.group());
    }

    private static int said(boolean well, String text) {
        (well ? System.out : System.err).println(text);
        return well ? 0 : 1;
    }
}
