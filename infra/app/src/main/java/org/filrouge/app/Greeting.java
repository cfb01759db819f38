package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.filrouge.access.signin.FirstAccounts;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Says where the program listens, and first loads the demonstration when asked to and opens the accounts of a first start. */
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private final Settings settings;
    private final DataFolder folder;
    private final ImportService imports;
    private final ObjectProvider<FirstAccounts> accounts;

    Greeting(Settings settings, DataFolder folder, ImportService imports, ObjectProvider<FirstAccounts> accounts) {
        this.settings = settings;
        this.folder = folder;
        this.imports = imports;
        this.accounts = accounts;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        String address = "http://127.0.0.1:" + web.getWebServer().getPort();
        folder.announce(address);
        if (settings.demo()) {
            loadDemonstration();
            accounts.ifAvailable(FirstAccounts::demonstration);
        }
        accounts.ifAvailable(first -> first.administrator(settings.adminPasswordFile()));
        say("Fil Rouge : " + address + "   (Ctrl-C pour arrêter / to stop)");
    }

    private void loadDemonstration() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/cases/*.yaml");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (int i = 0; i < files.length; i++) {
                String name = String.valueOf(files[i].getFilename());
                say("[" + (i + 1) + "/" + files.length + "] " + name + " : " + loaded(files[i]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration cannot be read", unreadable);
        }
    }

    private String loaded(Resource file) throws IOException {
        try {
            Report report = imports.importFile(
                    file.getContentAsByteArray(), true, Reader.alone(settings.account()), Locale.FRENCH, step -> {});
            return report.imported()
                    ? report.events() + " événements, " + report.gaps().size() + " trous signalés"
                    : "déjà là / already there";
        } catch (Problem refused) {
            return "refusé / refused : " + refused.body(Locale.FRENCH, "").get("detail");
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
