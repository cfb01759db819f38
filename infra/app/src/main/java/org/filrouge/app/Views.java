package org.filrouge.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.ledgerservice.publish.EventProofs;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.live.ViewsInvoker;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.query.AccountAnswers;
import org.filrouge.views.query.AccountController;
import org.filrouge.views.query.AccountNames;
import org.filrouge.views.query.AgreementController;
import org.filrouge.views.query.CaseController;
import org.filrouge.views.query.CommitteePacks;
import org.filrouge.views.query.CompareController;
import org.filrouge.views.query.Comparisons;
import org.filrouge.views.query.ConsultationController;
import org.filrouge.views.query.Consultations;
import org.filrouge.views.query.DefinitionController;
import org.filrouge.views.query.FunderController;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryController;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.IndicatorController;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.OrganisationController;
import org.filrouge.views.query.PackController;
import org.filrouge.views.query.PersonController;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.query.ProposalQueryController;
import org.filrouge.views.query.SignalAnswers;
import org.filrouge.views.query.SignalController;
import org.filrouge.views.query.StreamController;
import org.filrouge.views.query.TerritoryController;
import org.filrouge.views.replay.ReplayController;
import org.filrouge.views.replay.Replays;
import org.filrouge.views.replay.Subjects;
import org.filrouge.views.replay.Watchers;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.PermalinkAdvice;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAtResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The query side: the processor that keeps the views, and the addresses that answer from them. */
@Configuration(proxyBeanMethods = false)
class Views {

    @Bean
    ViewProgress viewProgress(ReadStore store) {
        return new ViewProgress(store);
    }

    @Bean
    ViewsInvoker viewsInvoker(MongoReadStore mongo, ReadStore store, ViewProgress progress) {
        return new ViewsInvoker(store, progress, mongo::persist);
    }

    @Bean
    ViewProcessor viewProcessor(
            EventLog log, MongoReadStore mongo, ViewsInvoker invoker, CatalogueSerializer serializer) {
        return new ViewProcessor(log.store(), mongo.tokens(serializer), invoker);
    }

    @Bean
    TwoDatesReader twoDatesReader(SeenBy store, ViewProgress progress, Clock clock) {
        return new TwoDatesReader(store, progress, clock);
    }

    @Bean
    WebMvcConfigurer twoDatesOfEveryQuestion(TwoDatesReader reader) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ViewsAtResolver(reader));
            }
        };
    }

    @Bean
    PermalinkAdvice permalinkAdvice() {
        return new PermalinkAdvice();
    }

    @Bean
    Histories histories(SeenBy store, ViewProgress progress, TwoDatesReader reader) {
        return new Histories(store, progress, reader);
    }

    @Bean
    IndicatorAnswers indicatorAnswers(Histories histories, PostedRuns runs) {
        return new IndicatorAnswers(histories, runs);
    }

    @Bean
    CaseController caseController() {
        return new CaseController();
    }

    @Bean
    FunderController funderController() {
        return new FunderController();
    }

    @Bean
    AgreementController agreementController() {
        return new AgreementController();
    }

    @Bean
    OrganisationController organisationController() {
        return new OrganisationController();
    }

    @Bean
    TerritoryController territoryController() {
        return new TerritoryController();
    }

    @Bean
    HistoryController historyController(Histories histories) {
        return new HistoryController(histories);
    }

    @Bean
    Persons persons(ReadStore store, EventProofs proofs, ViewProgress progress, Clock clock) {
        TwoDatesReader everything = new TwoDatesReader(() -> store, progress, clock);
        return new Persons(
                store, event -> new String(proofs.of(event), StandardCharsets.UTF_8), key -> new Consultations(
                                null, key, null, null)
                        .find(everything.today()).reversed().stream()
                                .map(Json::fields)
                                .toList());
    }

    @Bean
    PersonController personController(Persons persons) {
        return new PersonController(persons);
    }

    @Bean
    StreamController streamController(SeenBy store) {
        return new StreamController(store);
    }

    @Bean
    SignalAnswers signalAnswers(Histories histories) {
        return new SignalAnswers(histories);
    }

    @Bean
    SignalController signalController(SignalAnswers answers) {
        return new SignalController(answers);
    }

    @Bean
    PostedRuns postedRuns() {
        return new PostedRuns();
    }

    @Bean
    IndicatorController indicatorController(IndicatorAnswers answers) {
        return new IndicatorController(answers);
    }

    @Bean
    DefinitionController definitionController(IndicatorAnswers answers, PostedRuns runs) {
        return new DefinitionController(answers, runs);
    }

    @Bean
    ProposalQueryController proposalQueryController() {
        return new ProposalQueryController();
    }

    @Bean
    ConsultationController consultationController() {
        return new ConsultationController();
    }

    @Bean
    Comparisons comparisons(Histories histories, PostedRuns runs, TwoDatesReader reader, ViewProgress progress) {
        return new Comparisons(histories, runs, reader, progress);
    }

    @Bean
    CommitteePacks committeePacks(
            Histories histories,
            IndicatorAnswers answers,
            SignalAnswers signals,
            TwoDatesReader reader,
            ViewProgress progress) {
        return new CommitteePacks(histories, answers, signals, reader, progress);
    }

    @Bean
    AccountAnswers accountAnswers(ObjectProvider<AccountNames> names) {
        return new AccountAnswers(names.getIfAvailable(() -> account -> Optional.empty()));
    }

    @Bean
    AccountController accountController(AccountAnswers answers) {
        return new AccountController(answers);
    }

    @Bean
    PackController packController(CommitteePacks packs) {
        return new PackController(packs);
    }

    @Bean
    CompareController compareController(Comparisons comparisons) {
        return new CompareController(comparisons);
    }

    @Bean
    Subjects replaySubjects(
            SeenBy store, Histories histories, IndicatorAnswers answers, TwoDatesReader reader, Clock clock) {
        return new Subjects(store, histories, answers, reader, clock);
    }

    @Bean
    Replays replays(TwoDatesReader reader) {
        return new Replays(reader);
    }

    @Bean
    Watchers watchers() {
        return new Watchers();
    }

    @Bean
    ReplayController replayController(
            Subjects subjects, Replays replays, ViewProgress progress, Watchers watchers, Clock clock) {
        return new ReplayController(subjects, replays, progress, watchers, clock);
    }
}
