package org.filrouge.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the program and goes on until it is stopped. */
@Command(
        name = "serve",
        description = "Starts the program on loopback and goes on until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class Serve implements Runnable {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--demo", description = "loads the demonstration cases that are not there yet")
    private boolean demo;

    @Option(names = "--port", description = "the port to listen on (default: ${DEFAULT-VALUE})", defaultValue = "8080")
    private int port;

    @Option(
            names = "--data",
            description = "the folder events and views are kept in (default: ${DEFAULT-VALUE})",
            defaultValue = "${filrouge.default-data:-data}")
    private Path data;

    @Option(
            names = "--keys",
            description =
                    "the folder of the signed log's key, never within the data folder (default: the data folder's name"
                            + " and -keys)")
    private @Nullable Path keys;

    @Option(
            names = "--vault",
            description =
                    "the folder of the keys of texts, never within the data folder (default: the data folder's name and"
                            + " -vault)")
    private @Nullable Path vault;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port takes a number from 0 to " + HIGHEST_PORT);
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        settings.put("filrouge.data", data.toAbsolutePath().normalize().toString());
        settings.put("filrouge.demo", demo);
        if (keys != null) {
            settings.put("filrouge.keys", keys.toAbsolutePath().normalize().toString());
        }
        if (vault != null) {
            settings.put("filrouge.vault", vault.toAbsolutePath().normalize().toString());
        }
        program(settings).run();
    }

    static SpringApplication program(Map<String, Object> settings) {
        SpringApplication program = new SpringApplication(Program.class);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(settings);
        return program;
    }
}
