package org.filrouge.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.witness.WitnessFolder;
import org.filrouge.ledgerservice.witness.WitnessServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs as a witness of other people's logs; needs nothing but its folder. */
@Command(
        name = "witness",
        description = {
            "Témoin : contresigne les points de contrôle des journaux suivis, s’ils ne font que croître.",
            "Witness: countersigns the checkpoints of the logs it follows, as long as they only grow."
        },
        mixinStandardHelpOptions = true)
final class RunWitness implements Runnable {

    @Option(names = "--port", description = "the port to listen on (default: ${DEFAULT-VALUE})", defaultValue = "8090")
    private int port;

    @Option(
            names = "--bind",
            description = "the address to listen on (default: ${DEFAULT-VALUE}, this machine alone)",
            defaultValue = "127.0.0.1")
    private String bind;

    @Option(
            names = "--data",
            description = "the folder of its key and of what it saw (default: ${DEFAULT-VALUE})",
            defaultValue = "${filrouge.default-data:-data}-witness")
    private Path data;

    @Option(
            names = "--name",
            description = "what it is called, such as funder.example.org/witness; chosen once, at the first start")
    private @Nullable String name;

    @Option(
            names = "--log",
            paramLabel = "VKEY",
            description = "the verifier key of a log to follow, now and after every start; can be repeated")
    private List<String> logs = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<VerifierKey> keys = logs.stream().map(this::key).toList();
        WitnessFolder folder = WitnessFolder.take(data.toAbsolutePath().normalize(), new Disk(), name);
        keys.forEach(folder::follow);
        try (WitnessServer server = WitnessServer.start(folder, address(), port, InstantSource.system())) {
            introduce(folder, server);
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException cannotListen) {
            folder.close();
            throw new java.io.UncheckedIOException("The witness cannot listen", cannotListen);
        }
    }

    private void introduce(WitnessFolder folder, WitnessServer server) {
        VerifierKey key = folder.key().verifier();
        String url = "http://" + bind + ":" + server.address().getPort();
        System.out.println("Clé du témoin / key of the witness : " + key);
        System.out.println(
                "Pour la politique du journal / for the policy of the log : witness NAME " + key + " " + url);
        folder.logs().forEach(log -> System.out.println("Journal suivi / log followed : " + log));
        if (folder.logs().isEmpty()) {
            System.out.println("Aucun journal suivi / no log followed : --log VKEY");
        }
        System.out.println("Témoin / witness : " + url + "   (Ctrl-C pour arrêter / to stop)");
    }

    private VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (Malformed unreadable) {
            throw new ParameterException(spec.commandLine(), "--log takes a verifier key: " + unreadable.getMessage());
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException unknown) {
            throw new ParameterException(spec.commandLine(), "--bind takes an address of this machine, not " + bind);
        }
    }
}
