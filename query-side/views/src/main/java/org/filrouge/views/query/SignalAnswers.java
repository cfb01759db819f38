package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.Signals;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** Finds the signals of a case, of the cases of a territory, or of those a committee or another body takes part in. */
public final class SignalAnswers {

    private final Histories histories;

    public SignalAnswers(Histories histories) {
        this.histories = histories;
    }

    /** A signal and the case it stands in. */
    public record InCase(String caseId, Signal signal, Signal.Status status) {}

    /**
     * The signals of a question, as they stand on a day.
     *
     * @param parameters one of {@code case}, {@code territory} and {@code committee}; or a case and the name of one of its committees
     * @throws Problem when none or several are asked for, or there is no such case, territory or body
     */
    public List<InCase> of(Map<String, String> parameters, ViewsAt views, LocalDate day) {
        HistoryQuery query = HistoryQuery.of(parameters, views.dates());
        return cases(query, parameters.get("committee"), views.ofEveryDay()).stream()
                .flatMap(caseId -> ofCase(caseId, query, views, day).stream())
                .toList();
    }

    /** The signals of some cases, as they stand on a day. */
    List<InCase> ofCases(Collection<String> cases, ViewsAt views, LocalDate day) {
        HistoryQuery query = HistoryQuery.of(Map.of(), views.dates());
        return cases.stream()
                .flatMap(caseId -> ofCase(caseId, query, views, day).stream())
                .toList();
    }

    private List<InCase> ofCase(String caseId, HistoryQuery query, ViewsAt views, LocalDate day) {
        List<RecordedEvent> facts = histories.standing(query.ofCase(caseId)).events();
        views.took(facts);
        return Signals.of(facts).stream()
                .map(signal -> new InCase(caseId, signal, signal.on(day)))
                .filter(found -> found.status() != Signal.Status.NOT_YET)
                .toList();
    }

    private List<String> cases(HistoryQuery query, @Nullable String committee, ViewsAt views) {
        if (query.caseId() != null) {
            return ofCaseAndCommittee(query.caseId(), committee, views);
        }
        if ((query.territory() == null) == (committee == null)) {
            throw Problem.parameter("case");
        }
        return committee == null ? List.copyOf(histories.casesOf(query)) : takingPart(Json.slug(committee), views);
    }

    private static List<String> ofCaseAndCommittee(String caseId, @Nullable String committee, ViewsAt views) {
        boolean known = views.cases()
                .find(caseId)
                .filter(view -> committee == null
                        || view.engineering().committees().stream()
                                .anyMatch(one -> one.committee().equals(committee)))
                .isPresent();
        if (!known) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return List.of(caseId);
    }

    private static List<String> takingPart(String body, ViewsAt views) {
        OrganisationView view = Json.found(views.organisations().find(body));
        return List.copyOf(new TreeSet<>(view.cases()));
    }
}
