package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledgerservice.verify.ViewsRecomputation;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.StoreDifference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the views again in a temporary folder, and compares a copy of the read store in use with them. The copy is made before the
 * events are read, so that it has seen none that they lack.
 */
final class RecomputedViews implements ViewsRecomputation {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputedViews.class);
    private static final int TRIES = 5;
    private static final long BETWEEN_TRIES_MILLIS = 300;

    @Override
    public Outcome of(Path data, long attested) {
        for (int tries = 0; tries < TRIES; tries++) {
            Path scratch = scratch();
            try {
                return compared(data, attested, scratch);
            } catch (RuntimeException torn) {
                // A copy made while a program wrote may be of two moments; the next one is not.
                LOG.debug("The copy of the read store cannot be read", torn);
                pause();
            } finally {
                delete(scratch);
            }
        }
        return Outcome.none(Untold.UNREADABLE);
    }

    private static Outcome compared(Path data, long attested, Path scratch) {
        Path views = data.resolve("views");
        if (!MongoReadStore.isIn(views)) {
            return attestedAlone(data, attested, scratch, Untold.ELSEWHERE);
        }
        try (MongoReadStore copy = MongoReadStore.copied(views, scratch.resolve("copy"))) {
            ReadStore shown = new ReadStore(copy.database());
            if (shown.position() < 0) {
                return attestedAlone(data, attested, scratch, Untold.EMPTY);
            }
            if (!shown.isOfTheseViews()) {
                return attestedAlone(data, attested, scratch, Untold.OTHER_VERSION);
            }
            try (ViewsAgain again = again(data, scratch)) {
                return compared(shown, again, attested);
            }
        }
    }

    private static Outcome attestedAlone(Path data, long attested, Path scratch, Untold why) {
        try (ViewsAgain again = again(data, scratch)) {
            Optional<Untold> stopped = again.upTo(attested);
            return new Outcome(again.at(attested), List.of(), Optional.of(stopped.orElse(why)));
        }
    }

    private static Outcome compared(ReadStore shown, ViewsAgain again, long attested) {
        long seen = shown.position() + 1;
        Optional<Untold> stopped = again.upTo(Math.min(attested, seen));
        List<Difference> differences = List.of();
        if (stopped.isEmpty() && attested > seen) {
            differences = differences(shown, again);
            stopped = again.upTo(attested);
        } else if (stopped.isEmpty()) {
            stopped = again.upTo(seen);
            differences = stopped.isEmpty() ? differences(shown, again) : List.of();
        }
        Optional<SizedDigests> atAttested = attested == 0 ? Optional.empty() : again.at(attested);
        return new Outcome(atAttested, differences, stopped);
    }

    private static List<Difference> differences(ReadStore shown, ViewsAgain again) {
        return shown.differencesTo(again.store()).stream()
                .map(RecomputedViews::told)
                .toList();
    }

    private static Difference told(StoreDifference difference) {
        return new Difference(
                difference.name(),
                difference.differing(),
                difference.added(),
                difference.missing(),
                difference.count());
    }

    private static ViewsAgain again(Path data, Path scratch) {
        return new ViewsAgain(data, scratch.resolve("again"));
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("fil-rouge-verify");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Nothing can be written where temporary files go", unwritable);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftLying) {
            LOG.warn("A temporary folder is left: {}", folder);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
