package org.filrouge.benchmarks.ledger;

import java.nio.file.Path;
import org.filrouge.benchmarks.Sample;

/** The log of the same events made anew each time, in a folder of its own. */
final class AppendedLogs {

    private final Path work;
    private final SyntheticStore store;
    private int made;

    AppendedLogs(Path work, SyntheticStore store) {
        this.work = work;
        this.store = store;
    }

    Sample round() throws Exception {
        Path folder = work.resolve("appended-" + made++);
        return Sample.of(store.events(), () -> store.sign(folder.resolve("log"), folder.resolve("keys")));
    }
}
