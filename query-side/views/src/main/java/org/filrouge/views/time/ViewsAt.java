package org.filrouge.views.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.Course;
import org.filrouge.folds.Fold;
import org.filrouge.folds.InEffect;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.access.AccountFold;
import org.filrouge.folds.access.AccountView;
import org.filrouge.folds.approval.ProposalFold;
import org.filrouge.folds.approval.ProposalView;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.consultation.ConsultationFold;
import org.filrouge.folds.consultation.ConsultationView;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.folds.funding.AgreementFold;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.identifier.IdentifierFold;
import org.filrouge.folds.identifier.IdentifierView;
import org.filrouge.folds.indicator.DefinitionFold;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.lineage.LineageFold;
import org.filrouge.folds.lineage.LineageView;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.person.PersonFold;
import org.filrouge.folds.person.PersonView;
import org.filrouge.folds.person.TextErasureFold;
import org.filrouge.folds.person.TextErasureView;
import org.filrouge.folds.sector.SectorFold;
import org.filrouge.folds.sector.SectorView;
import org.filrouge.folds.sharedcost.CostFold;
import org.filrouge.folds.sharedcost.CostView;
import org.filrouge.folds.territory.TerritoryFold;
import org.filrouge.folds.territory.TerritoryView;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.Seen;

/**
 * Everything one question of one reader is answered from, at its two dates: the kept documents where neither is asked for and the reader
 * sees the whole history, else the same folds over what the reader sees of the history of each key. It remembers the facts whose dates decided an answer.
 */
public final class ViewsAt {

    private final Seen store;
    private final PastViews past;
    private final DatesAsked asked;
    private final Moment moment;
    private final Set<String> possibly = new LinkedHashSet<>();
    private final Set<String> undated = new LinkedHashSet<>();
    private final Map<String, String> cited = new TreeMap<>();
    private boolean citable = true;

    ViewsAt(Seen store, PastViews past, DatesAsked asked, Moment moment) {
        this.store = store;
        this.past = past;
        this.asked = asked;
        this.moment = moment;
    }

    public AnswersByKey<CaseView> cases() {
        return at(new CaseFold());
    }

    public AnswersByKey<OrganisationView> organisations() {
        return at(new OrganisationFold());
    }

    public AnswersByKey<FunderView> funders() {
        return at(new FunderFold());
    }

    public AnswersByKey<AgreementView> agreements() {
        return at(new AgreementFold());
    }

    public AnswersByKey<CostView> costs() {
        return at(new CostFold());
    }

    public AnswersByKey<LineageView> lineages() {
        return at(new LineageFold());
    }

    public AnswersByKey<TerritoryView> territories() {
        return at(new TerritoryFold());
    }

    public AnswersByKey<SectorView> sectors() {
        return at(new SectorFold());
    }

    public AnswersByKey<IdentifierView> identifiers() {
        return at(new IdentifierFold());
    }

    /** The definitions of indicators that somebody keeps, whatever day they are asked about. */
    public AnswersByKey<DefinitionView> definitions() {
        return ofEveryDay().at(new DefinitionFold());
    }

    /** The accounts and all that is told of their rights, whatever day it is asked about. */
    public AnswersByKey<AccountView> accounts() {
        return ofEveryDay().at(new AccountFold());
    }

    /** The decisions that wait or waited for a second person, whatever day they are asked about. */
    public AnswersByKey<ProposalView> proposals() {
        return ofEveryDay().at(new ProposalFold());
    }

    /** What was read by whom, day by day, whatever day it is asked about. */
    public AnswersByKey<ConsultationView> consultations() {
        return ofEveryDay().at(new ConsultationFold());
    }

    public AnswersByKey<PersonView> persons() {
        return at(new PersonFold());
    }

    public AnswersByKey<TextErasureView> textErasures() {
        return at(new TextErasureFold());
    }

    private <V> AnswersByKey<V> at(Fold<V> fold) {
        Optional<AnswersByKey<V>> kept = asked.any() ? Optional.empty() : store.kept(fold);
        return kept.orElseGet(() -> new PastAnswers<>(store, fold, past, dates(), this::saw));
    }

    private void saw(Course course) {
        possibly.addAll(course.possibly());
        undated.addAll(course.undated());
    }

    /** Remembers which of some events are taken though their dates do not tell whether they had taken effect. */
    public void took(Collection<RecordedEvent> events) {
        events.stream()
                .filter(event -> dates().of(event) == InEffect.POSSIBLY)
                .forEach(event -> possibly.add(event.id()));
    }

    /** The two dates. */
    public TwoDates dates() {
        return asked.dates();
    }

    /** The two dates as they were asked for. */
    public DatesAsked asked() {
        return asked;
    }

    /** The same knowledge of every day together, for what names things and tells where they belong. */
    public ViewsAt ofEveryDay() {
        return dates().asOf() == null
                ? this
                : new ViewsAt(
                        store,
                        past,
                        new DatesAsked(null, sized(dates().size()), asked.seen(), dates().ofEveryDay()),
                        moment);
    }

    private static String sized(long size) {
        return "size:" + size;
    }

    /** The day from which a question without a day in the world is seen. The answer is found again only with it. */
    public LocalDate today() {
        if (dates().asOf() == null) {
            cited.put(DatesAsked.SEEN, moment.day().toString());
        }
        return moment.day();
    }

    /** Says a parameter with which the answer is found again, besides those it was asked with. */
    public void cite(String name, String value) {
        cited.put(name, value);
    }

    /** Says that the answer is not made from views after all. */
    public void notCited() {
        citable = false;
    }

    /** The size of the log that it answers from. */
    public long size() {
        return moment.size();
    }

    /** The parameters by which another question is asked at exactly this moment. */
    public Map<String, String> pinned() {
        Map<String, String> pinned = new TreeMap<>();
        pinned.put(DatesAsked.KNOWN_AT, sized(moment.size()));
        if (asked.asOf() == null) {
            pinned.put(DatesAsked.SEEN, today().toString());
        } else {
            pinned.put(DatesAsked.AS_OF, asked.asOf());
        }
        return pinned;
    }

    /** The parameters that find this answer again, besides those of the question; empty where it cannot be cited. */
    Optional<Map<String, String>> citation() {
        Map<String, String> all = new TreeMap<>();
        if (asked.asOf() != null) {
            all.put(DatesAsked.AS_OF, asked.asOf());
        }
        if (asked.seen() != null) {
            all.put(DatesAsked.SEEN, asked.seen().toString());
        }
        all.put(DatesAsked.KNOWN_AT, sized(moment.size()));
        all.putAll(cited);
        return citable && moment.holds() ? Optional.of(all) : Optional.empty();
    }

    /** An event that was recorded by then. */
    public Optional<RecordedEvent> event(String id) {
        return store.events().byId(id).filter(dates()::knows);
    }

    /** The events at some positions that were recorded by then. */
    public List<RecordedEvent> events(Collection<Long> positions) {
        return store.events()
                .at(positions.stream().filter(place -> place < dates().size()).toList());
    }

    /** What had been said of some facts by then. */
    public CorrectedHistory said(Collection<String> facts) {
        return CorrectedHistory.knownAt(store.events().told(facts), dates().size());
    }

    /** How the answer names its two dates, and the facts whose dates decided it so far; nothing for an answer of today. */
    public Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>(asked.named());
        if (dates().asOf() != null) {
            named.put("possibly", counted(possibly));
            named.put("undated", counted(undated));
        }
        return named;
    }

    /** The ids of the facts taken whose dates do not tell whether they had taken effect. */
    public Set<String> possibly() {
        return possibly;
    }

    /** The ids of the facts left out because they have no date. */
    public Set<String> undated() {
        return undated;
    }

    private static Map<String, Object> counted(Set<String> events) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("count", events.size());
        counted.put("events", new ArrayList<>(events));
        return counted;
    }
}
