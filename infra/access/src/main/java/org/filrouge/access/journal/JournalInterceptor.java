package org.filrouge.access.journal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.filrouge.access.journal.Journalled.Door;
import org.filrouge.gateway.consultations.Consultation;
import org.filrouge.gateway.consultations.ReadingJournal;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Records a reading before it is answered. The address is the one its controller writes, whatever the caller wrote. Where nobody signs
 * in there is nobody to name, and nothing is recorded.
 */
public final class JournalInterceptor implements HandlerInterceptor {

    /** The header in which a reader may say what they read for: one of the words of {@link Purpose}. */
    public static final String PURPOSE = "Consultation-Purpose";

    private final ReadingJournal journal;
    private final Predicate<Reader> emergency;
    private final Clock clock;

    /**
     * Records readings.
     *
     * @param emergency whether a reader has an emergency access open, under which all they read is recorded
     * @param clock tells today
     */
    public JournalInterceptor(ReadingJournal journal, Predicate<Reader> emergency, Clock clock) {
        this.journal = journal;
        this.emergency = emergency;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (reads(request) && request.getDispatcherType() == DispatcherType.REQUEST) {
            Reader.asking(request)
                    .filter(reader -> !reader.alone())
                    .flatMap(reader -> consultation(request, reader))
                    .ifPresent(journal::write);
        }
        return true;
    }

    /** What is to be recorded of a reading; empty where it is not. */
    private Optional<Consultation> consultation(HttpServletRequest request, Reader reader) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Optional<Door> door = Journalled.of(pattern);
        Optional<ConsultationKind> kind =
                emergency.test(reader) ? Optional.of(ConsultationKind.EMERGENCY) : door.map(Door::kind);
        return kind.map(found -> new Consultation(
                reader.account().slug(),
                LocalDate.now(clock).toString(),
                found,
                pattern,
                ReadingKeys.of(request),
                pattern.contains("{") ? "1" : "UNKNOWN",
                purpose(request.getHeader(PURPOSE)),
                door.map(Door::once).orElse(true)));
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static @Nullable Purpose purpose(@Nullable String said) {
        if (said == null) {
            return null;
        }
        for (Purpose purpose : Purpose.values()) {
            if (purpose.name().equals(said)) {
                return purpose;
            }
        }
        throw Problem.parameter(PURPOSE);
    }
}
