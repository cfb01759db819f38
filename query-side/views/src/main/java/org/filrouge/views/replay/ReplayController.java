package org.filrouge.views.replay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.TwoDates;
import org.filrouge.http.Problem;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.Parameters;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A series of states between two dates: {@code /api/replay?view=case&key=moselle-elips&from=2005-01-01&step=quarter}, or {@code
 * indicator=F14&case=…}. The day in the world moves, or with {@code over=knowledge} what was recorded; the other date stays. With
 * {@code follow=true} as server-sent events, a further state follows whenever something of it is recorded.
 */
@RestController
public class ReplayController {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int SILENT_SECONDS = 10;

    private final Subjects subjects;
    private final Replays replays;
    private final ViewProgress progress;
    private final Watchers watchers;
    private final Clock clock;

    public ReplayController(Subjects subjects, Replays replays, ViewProgress progress, Watchers watchers, Clock clock) {
        this.subjects = subjects;
        this.replays = replays;
        this.progress = progress;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** The parameters there are, besides the two dates. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(Subjects.SCOPE);
        names.addAll(Set.of(
                "view", "key", "indicator", "from", "to", "step", "over", "follow", "cursor", "limit", "version"));
        return names;
    }

    @GetMapping(
            path = "/api/replay",
            produces = {MediaType.APPLICATION_NDJSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    void replay(
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            HttpServletRequest request,
            HttpServletResponse response) {
        Set<String> known = names();
        known.addAll(Set.of("asOf", "knownAt"));
        Map<String, String> told = Parameters.of(parameters, known);
        boolean events =
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        boolean follow = follows(told.get("follow"), events);
        Subject subject = subjects.of(told);
        ReplayAsked asked = ReplayAsked.of(told, LocalDate.now(clock));
        TwoDates dates = pinned(views.dates());
        Iterator<TwoDates> steps = replays.steps(subject, asked, dates).iterator();
        if (follow) {
            watchers.enter();
        }
        try {
            StateWriter writer = new StateWriter(response, events);
            boolean more = send(writer, subject, asked, dates, steps);
            if (follow && !more) {
                follow(writer, subject, dates);
            }
            writer.end();
        } catch (IOException gone) {
            // Whoever asked is gone; nothing is left to be done.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (follow) {
                watchers.leave();
            }
        }
    }

    /** Only events can be followed; lines end. */
    private static boolean follows(@Nullable String told, boolean events) {
        if (told == null || told.equals("false")) {
            return false;
        }
        if (!told.equals("true") || !events) {
            throw Problem.parameter("follow");
        }
        return true;
    }

    /** What is recorded while it runs changes none of its states. */
    private TwoDates pinned(TwoDates dates) {
        return new TwoDates(dates.asOf(), Math.min(dates.size(), progress.position() + 1));
    }

    private static boolean send(
            StateWriter writer, Subject subject, ReplayAsked asked, TwoDates dates, Iterator<TwoDates> steps)
            throws IOException {
        TwoDates step = null;
        for (int sent = 0; steps.hasNext() && sent < asked.limit(); sent++) {
            step = steps.next();
            writer.state(step, subject.at(step));
        }
        boolean more = step != null && steps.hasNext();
        if (more) {
            Object place = asked.knowledge() ? step.size() : step.asOf();
            writer.next(place + "@" + dates.size());
        }
        return more;
    }

    private void follow(StateWriter writer, Subject subject, TwoDates dates) throws IOException, InterruptedException {
        long seen = dates.size();
        int silent = 0;
        while (watchers.isRunning()) {
            if (progress.await(seen, PATIENCE)) {
                long before = seen;
                seen = progress.position() + 1;
                if (subject.positions(seen).stream().anyMatch(place -> place >= before)) {
                    TwoDates now = new TwoDates(dates.asOf(), seen);
                    writer.state(now, subject.at(now));
                }
            } else if (++silent % SILENT_SECONDS == 0) {
                writer.beat();
            }
        }
    }
}
