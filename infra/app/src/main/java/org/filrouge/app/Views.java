package org.filrouge.app;

import java.time.Clock;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.live.ViewsInvoker;
import org.filrouge.views.query.AgreementController;
import org.filrouge.views.query.CaseController;
import org.filrouge.views.query.DefinitionController;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.FunderController;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryController;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.IndicatorController;
import org.filrouge.views.query.OrganisationController;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.query.SignalAnswers;
import org.filrouge.views.query.SignalController;
import org.filrouge.views.query.StreamController;
import org.filrouge.views.query.TerritoryController;
import org.filrouge.views.store.ReadStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The query side: the processor that keeps the views, and the addresses that answer from them. */
@Configuration(proxyBeanMethods = false)
class Views {

    @Bean
    ViewProgress viewProgress(ReadStore store) {
        return new ViewProgress(store);
    }

    @Bean
    ViewProcessor viewProcessor(
            EventLog log,
            MongoReadStore mongo,
            ReadStore store,
            ViewProgress progress,
            CatalogueSerializer serializer) {
        ViewsInvoker invoker = new ViewsInvoker(store, progress, mongo::persist);
        return new ViewProcessor(log.store(), mongo.tokens(serializer), invoker);
    }

    @Bean
    Histories histories(ReadStore store, ViewProgress progress) {
        return new Histories(store, progress);
    }

    @Bean
    IndicatorAnswers indicatorAnswers(Histories histories) {
        return new IndicatorAnswers(histories);
    }

    @Bean
    CaseController caseController(ReadStore store) {
        return new CaseController(store);
    }

    @Bean
    FunderController funderController(ReadStore store) {
        return new FunderController(store);
    }

    @Bean
    AgreementController agreementController(ReadStore store) {
        return new AgreementController(store);
    }

    @Bean
    OrganisationController organisationController(ReadStore store) {
        return new OrganisationController(store);
    }

    @Bean
    TerritoryController territoryController(ReadStore store) {
        return new TerritoryController(store);
    }

    @Bean
    HistoryController historyController(Histories histories, ReadStore store) {
        return new HistoryController(histories, store);
    }

    @Bean
    StreamController streamController(ReadStore store) {
        return new StreamController(store);
    }

    @Bean
    SignalAnswers signalAnswers(Histories histories, ReadStore store) {
        return new SignalAnswers(histories, store);
    }

    @Bean
    SignalController signalController(SignalAnswers answers, Clock clock) {
        return new SignalController(answers, clock);
    }

    @Bean
    Definitions definitions(ReadStore store) {
        return new Definitions(store);
    }

    @Bean
    PostedRuns postedRuns() {
        return new PostedRuns();
    }

    @Bean
    IndicatorController indicatorController(
            IndicatorAnswers answers, Definitions definitions, PostedRuns runs, Clock clock) {
        return new IndicatorController(answers, definitions, runs, clock);
    }

    @Bean
    DefinitionController definitionController(
            Definitions definitions, IndicatorAnswers answers, PostedRuns runs, Clock clock) {
        return new DefinitionController(definitions, answers, runs, clock);
    }
}
