package org.filrouge.folds.sight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.filrouge.folds.Fold;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.value.Territory;

/** A history at hand. Places lie in nothing but themselves. */
final class ListGround implements Ground {

    private static final Fold<?> CASE = new CaseFold();
    private static final Fold<?> ORGANISATION = new OrganisationFold();

    private final List<RecordedEvent> log;
    private final Map<String, Map<String, Set<Long>>> histories = new HashMap<>();

    ListGround(List<RecordedEvent> log) {
        this.log = log;
        for (Fold<?> fold : List.of(CASE, ORGANISATION)) {
            Map<String, Set<Long>> byKey = new TreeMap<>();
            CorrectedHistory.of(log).facts().forEach(fact -> fact.versions().stream()
                    .flatMap(version -> fold.keys(version).stream())
                    .forEach(key -> {
                        Set<Long> places = byKey.computeIfAbsent(key, none -> new TreeSet<>());
                        places.add(fact.original().position());
                        fact.steps().forEach(step -> places.add(step.position()));
                    }));
            histories.put(fold.name(), byKey);
        }
    }

    @Override
    public List<RecordedEvent> ofCase(String caseId) {
        return ofKey(CASE, caseId);
    }

    @Override
    public List<RecordedEvent> naming(String organisation) {
        return ofKey(ORGANISATION, organisation);
    }

    private List<RecordedEvent> ofKey(Fold<?> fold, String key) {
        Set<Long> places = histories.get(fold.name()).getOrDefault(key, Set.of());
        return events(event -> places.contains(event.position()));
    }

    @Override
    public List<RecordedEvent> ofStream(String stream) {
        return events(event -> event.streamKey().equals(stream));
    }

    private List<RecordedEvent> events(Predicate<RecordedEvent> which) {
        return log.stream().filter(which).toList();
    }

    @Override
    public Collection<String> cases() {
        return keys(CASE);
    }

    @Override
    public Set<String> casesIn(Territory place) {
        return log.stream()
                .filter(event -> event.envelope().caseId() != null
                        && event.event() instanceof Opened opened
                        && opened.territories().stream()
                                .anyMatch(told -> told.territory().equals(place)))
                .map(event -> event.envelope().caseId().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Collection<String> organisations() {
        return keys(ORGANISATION);
    }

    private Set<String> keys(Fold<?> fold) {
        return histories.get(fold.name()).keySet();
    }

    @Override
    public Collection<String> definitions() {
        return named(IndicatorId.STREAM);
    }

    @Override
    public Collection<String> accounts() {
        return named(AccountId.STREAM);
    }

    @Override
    public Collection<String> proposals() {
        return named(ProposalId.STREAM);
    }

    @Override
    public Collection<String> people() {
        return named(PersonId.STREAM);
    }

    @Override
    public Collection<String> textErasures() {
        return named(TextErasureId.STREAM);
    }

    private Collection<String> named(String kind) {
        return events(event -> StreamId.streamOf(event.streamKey()).equals(kind)).stream()
                .map(event -> StreamId.slugOf(event.streamKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
