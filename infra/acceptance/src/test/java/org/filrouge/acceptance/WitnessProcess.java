package org.filrouge.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program as a witness, in a process of its own. */
final class WitnessProcess implements AutoCloseable {

    private final Process process;
    private String vkey = "";
    private String url = "";

    private WitnessProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it says where it listens.
     *
     * @param port the port; 0 for any that is free
     */
    static WitnessProcess start(Path data, int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Layout.java());
        command.addAll(List.of("witness", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(arguments));
        WitnessProcess witness = new WitnessProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        witness.readIntroduction();
        return witness;
    }

    String vkey() {
        return vkey;
    }

    String url() {
        return url;
    }

    int port() {
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void readIntroduction() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        while (url.isEmpty()) {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the witness did not start:\n" + String.join("\n", said));
            }
            said.add(line);
            if (line.contains("/ key of the witness : ")) {
                vkey = line.substring(line.lastIndexOf(' ') + 1);
            } else if (line.contains("/ witness : ")) {
                url = line.substring(line.indexOf("http://")).split(" ")[0];
            }
        }
    }
}
