package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.filrouge.folds.consultation.ConsultationView;
import org.filrouge.folds.consultation.ConsultationView.Reading;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.value.Slug;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/**
 * The journal of reads, looked through.
 *
 * @param account whose reads; null for everybody's
 * @param key what was read, such as {@code person:p-1}; null for anything
 * @param kind null for every kind
 */
public record Consultations(
        @Nullable String account, @Nullable String key, @Nullable ConsultationKind kind, @Nullable String day) {

    /** The parameters by which it is looked through. */
    public static final Set<String> NAMES = Set.of("account", "key", "kind", "day");

    private static final int AT_ONCE = 500;

    /**
     * What is looked for: auditors look through everybody's reads, and everybody through their own.
     *
     * @throws Problem when a parameter cannot be read
     */
    public static Consultations of(Map<String, String> parameters, Reader reader) {
        Map<String, String> asked = new TreeMap<>(parameters);
        asked.values().removeIf(String::isBlank);
        String account = asked.get("account");
        if (account != null) {
            checked("account", () -> Slug.check(account));
        }
        String kind = asked.get("kind");
        String day = asked.get("day");
        if (day != null && !day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw Problem.parameter("day");
        }
        boolean everybodys = reader.alone() || reader.rights().isAny(AccessRole.AUDITOR);
        String own = reader.account().slug();
        if (!everybodys && account != null && !account.equals(own)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        return new Consultations(
                everybodys ? account : own,
                asked.get("key"),
                kind == null ? null : checked("kind", () -> ConsultationKind.valueOf(kind)),
                day);
    }

    /** The reads found, the latest first. */
    public List<Reading> find(ViewsAt views) {
        List<Reading> found = new ArrayList<>();
        String after = null;
        List<ConsultationView> page;
        do {
            page = views.consultations().page(after, AT_ONCE);
            page.stream()
                    .flatMap(view -> view.readings().stream())
                    .filter(this::wanted)
                    .forEach(found::add);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == AT_ONCE);
        found.sort(Comparator.comparingLong(Reading::position).reversed());
        return List.copyOf(found);
    }

    /** How often, by something that reads have. */
    public static Map<String, Long> counted(List<Reading> readings, Function<Reading, String> by) {
        return readings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private boolean wanted(Reading reading) {
        return (account == null || account.equals(reading.by()))
                && (key == null || reading.keys().contains(key))
                && (kind == null || Objects.equals(kind, reading.kind()))
                && (day == null || day.equals(reading.day().edtf()));
    }

    private static <T> T checked(String name, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.parameter(name);
        }
    }
}
