package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Folds;
import org.filrouge.folds.access.AccountView;
import org.filrouge.folds.approval.ProposalView;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.consultation.ConsultationView;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.identifier.IdentifierView;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.lineage.LineageView;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.person.PersonView;
import org.filrouge.folds.person.TextErasureView;
import org.filrouge.folds.sector.SectorView;
import org.filrouge.folds.sharedcost.CostView;
import org.filrouge.folds.territory.TerritoryView;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.consultation.ConsultationId;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.sharedcost.SharedCostId;

/** Everything readers are answered from. */
public final class ReadStore implements Seen {

    private static final String VIEWS = "views";
    private static final String VERSIONS = "versions";

    private final Map<String, ViewCollection<?>> views = new LinkedHashMap<>();
    private final EventCollection events;
    private final HistoryCollection history;
    private final MongoCollection<Document> positions;

    public ReadStore(MongoDatabase database) {
        for (Fold<?> fold : Folds.all()) {
            views.put(fold.name(), new ViewCollection<>(database, fold));
        }
        this.events = new EventCollection(database);
        this.history = new HistoryCollection(database);
        this.positions = database.getCollection("position");
    }

    public List<ViewCollection<?>> views() {
        return List.copyOf(views.values());
    }

    public ViewCollection<CaseView> cases() {
        return view("case");
    }

    public ViewCollection<OrganisationView> organisations() {
        return view("organisation");
    }

    public ViewCollection<FunderView> funders() {
        return view("funder");
    }

    public ViewCollection<AgreementView> agreements() {
        return view(FundingAgreementId.STREAM);
    }

    public ViewCollection<CostView> costs() {
        return view(SharedCostId.STREAM);
    }

    public ViewCollection<LineageView> lineages() {
        return view("lineage");
    }

    public ViewCollection<TerritoryView> territories() {
        return view("territory");
    }

    public ViewCollection<SectorView> sectors() {
        return view("sector");
    }

    public ViewCollection<IdentifierView> identifiers() {
        return view("identifier");
    }

    public ViewCollection<DefinitionView> definitions() {
        return view(IndicatorId.STREAM);
    }

    public ViewCollection<AccountView> accounts() {
        return view(AccountId.STREAM);
    }

    public ViewCollection<ProposalView> proposals() {
        return view(ProposalId.STREAM);
    }

    public ViewCollection<ConsultationView> consultations() {
        return view(ConsultationId.STREAM);
    }

    public ViewCollection<PersonView> persons() {
        return view(PersonId.STREAM);
    }

    public ViewCollection<TextErasureView> textErasures() {
        return view(TextErasureId.STREAM);
    }

    @Override
    public EventCollection events() {
        return events;
    }

    @Override
    public List<String> keys(Fold<?> fold) {
        return keys(fold.name());
    }

    /** The keys of a view, by its name. */
    public List<String> keys(String view) {
        return view(view).keys();
    }

    @Override
    public <V> Optional<AnswersByKey<V>> kept(Fold<V> fold) {
        return Optional.of(view(fold.name()));
    }

    @Override
    public long recordedBy(Instant instant, long size) {
        return events.recordedBy(instant, size);
    }

    @Override
    public boolean isBeyond(long size) {
        return !events.at(List.of(size)).isEmpty();
    }

    @Override
    public HistoryCollection history() {
        return history;
    }

    /**
     * What of it is not as in another store that saw the same events: in the answers by view, in the events, and in the histories that
     * say which events belong to an answer.
     */
    public List<StoreDifference> differencesTo(ReadStore right) {
        List<StoreDifference> differences = new ArrayList<>();
        views.forEach((name, view) -> differences.add(
                StoreDifference.between(name, view.documents(), right.view(name).documents())));
        differences.add(StoreDifference.between("event", events.documents(), right.events.documents()));
        differences.add(StoreDifference.between(
                "said", events.said().documents(), right.events.said().documents()));
        for (int i = 0; i < history.collections().size(); i++) {
            differences.add(StoreDifference.between(
                    "history",
                    history.collections().get(i),
                    right.history.collections().get(i)));
        }
        differences.removeIf(StoreDifference::isNone);
        return List.copyOf(differences);
    }

    /** The last position all views have seen; -1 when they have seen none. */
    public long position() {
        Document found = positions.find(Filters.eq("_id", VIEWS)).first();
        return found == null ? -1 : found.getLong("position");
    }

    /** Whether what is stored was made by views of these versions; true when nothing is stored. */
    public boolean isOfTheseViews() {
        Document found = positions.find(Filters.eq("_id", VIEWS)).first();
        return found == null || versions().equals(found.getList(VERSIONS, String.class));
    }

    private List<String> versions() {
        return Stream.concat(
                        views.values().stream()
                                .map(view ->
                                        view.fold().name() + ":" + view.fold().version()),
                        Stream.of("event:" + EventCollection.VERSION))
                .toList();
    }

    /** Says how far the views are; written after the documents that make it true. */
    public void reached(long position) {
        positions.replaceOne(
                Filters.eq("_id", VIEWS),
                new Document("_id", VIEWS).append("position", position).append(VERSIONS, versions()),
                new ReplaceOptions().upsert(true));
    }

    @SuppressWarnings("unchecked")
    private <V> ViewCollection<V> view(String name) {
        return (ViewCollection<V>) views.get(name);
    }
}
