package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.Signals;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;

/** Finds the signals of a case, of the cases of a territory, or of those a committee or another body takes part in. */
public final class SignalAnswers {

    private final Histories histories;
    private final ReadStore store;

    public SignalAnswers(Histories histories, ReadStore store) {
        this.histories = histories;
        this.store = store;
    }

    /** A signal and the case it stands in. */
    public record InCase(String caseId, Signal signal, Signal.Status status) {}

    /**
     * The signals of a question, as they stand on a day.
     *
     * @param parameters one of {@code case}, {@code territory} and {@code committee}; or a case and the name of one of its committees
     * @throws Problem when none or several are asked for, or there is no such case, territory or body
     */
    public List<InCase> of(Map<String, String> parameters, LocalDate day) {
        HistoryQuery query = HistoryQuery.of(parameters);
        return cases(query, parameters.get("committee")).stream()
                .flatMap(caseId -> ofCase(caseId, query, day).stream())
                .toList();
    }

    private List<InCase> ofCase(String caseId, HistoryQuery query, LocalDate day) {
        return Signals.of(histories.standing(query.ofCase(caseId)).events()).stream()
                .map(signal -> new InCase(caseId, signal, signal.on(day)))
                .filter(found -> found.status() != Signal.Status.NOT_YET)
                .toList();
    }

    private List<String> cases(HistoryQuery query, @Nullable String committee) {
        if (query.caseId() != null) {
            return ofCaseAndCommittee(query.caseId(), committee);
        }
        if ((query.territory() == null) == (committee == null)) {
            throw Problem.parameter("case");
        }
        return committee == null ? List.copyOf(histories.casesOf(query)) : takingPart(Json.slug(committee));
    }

    private List<String> ofCaseAndCommittee(String caseId, @Nullable String committee) {
        boolean known = store.cases()
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

    private List<String> takingPart(String body) {
        OrganisationView view = Json.found(store.organisations().find(body));
        return List.copyOf(new TreeSet<>(view.cases()));
    }
}
