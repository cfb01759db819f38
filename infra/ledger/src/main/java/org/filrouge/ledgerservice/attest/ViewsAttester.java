package org.filrouge.ledgerservice.attest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.attest.AttestedViews;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs with each checkpoint what the views amount to, as {@code views/<size>}: at the checkpoint's size, or at the last size before it
 * at which the views stood. Answers that are not what was signed for their size end it: nothing more is attested.
 */
public final class ViewsAttester implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsAttester.class);

    private final LogWriter writer;
    private final LiveViews live;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("attested-views").factory());
    private volatile long attested;
    private volatile @Nullable String trouble;
    private volatile @Nullable SizedDigests compared;
    private boolean failing;

    public ViewsAttester(LogWriter writer, LiveViews live) {
        this.writer = writer;
        this.live = live;
        List<Long> sizes = writer.folder().viewsSizes();
        this.attested = sizes.isEmpty() ? 0 : sizes.getLast();
    }

    /** Looks after the views from now on, so often. */
    public void start(Duration every) {
        looks.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many events the views had seen when they were attested last; 0 for never. */
    public long attestedSize() {
        return attested;
    }

    /** Whether the answers that were there at the start have been held against what was signed of them. */
    public boolean hasCompared() {
        return compared != null;
    }

    /** Why nothing is attested. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Attests what the views have come to, then stops. */
    @Override
    public void close() {
        looks.shutdown();
        try {
            looks.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        look();
    }

    void look() {
        try {
            if (trouble == null) {
                live.read().filter(read -> !read.equals(compared)).ifPresent(this::compare);
            }
            if (trouble == null) {
                live.newestWithin(writer.newest().size())
                        .filter(views -> views.size() > attested)
                        .ifPresent(this::attest);
            }
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.warn("The views are not attested: {}", failed.getMessage());
            }
            failing = true;
        }
    }

    private void attest(SizedDigests views) {
        SignedNote note = new AttestedViews(writer.origin(), views.size(), views.views())
                .sign(writer.keys().key());
        writer.folder().write(LogFolder.viewsNameOf(views.size()), note.bytes());
        writer.folder().sync();
        attested = views.size();
    }

    private void compare(SizedDigests read) {
        compared = read;
        writer.folder()
                .read(LogFolder.viewsNameOf(read.size()))
                .flatMap(note -> contradiction(note, read))
                .ifPresent(reason -> {
                    trouble = reason;
                    LOG.error("The views are not attested: {}", reason);
                });
    }

    private Optional<String> contradiction(byte[] note, SizedDigests read) {
        try {
            AttestedViews signed = AttestedViews.open(
                    SignedNote.parse(note), writer.keys().chain().newestFirst());
            List<String> differing = signed.differingFrom(read.views());
            return differing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The read store was changed beside the program: the answers of "
                            + String.join(", ", differing)
                            + " are not those that were signed at " + read.size()
                            + " events. Remove the views and start: they are built again from the log.");
        } catch (Malformed damaged) {
            return Optional.of("The published " + LogFolder.viewsNameOf(read.size()) + " is not what this log signed ("
                    + damaged.getMessage() + ").");
        }
    }
}
