package org.filrouge.app;

import java.time.Clock;
import org.filrouge.http.ProblemPage;
import org.filrouge.views.pages.ApiPage;
import org.filrouge.views.pages.CasePage;
import org.filrouge.views.pages.DefinitionPage;
import org.filrouge.views.pages.EventPage;
import org.filrouge.views.pages.FormulaPage;
import org.filrouge.views.pages.FunderPage;
import org.filrouge.views.pages.HomePage;
import org.filrouge.views.pages.IndicatorPage;
import org.filrouge.views.pages.KeyNumbers;
import org.filrouge.views.pages.LanguageLinks;
import org.filrouge.views.pages.MonthsPage;
import org.filrouge.views.pages.OrganisationPage;
import org.filrouge.views.pages.Pages;
import org.filrouge.views.pages.ProblemPages;
import org.filrouge.views.pages.SignalPage;
import org.filrouge.views.pages.SignalTables;
import org.filrouge.views.pages.TerritoryPage;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.query.SignalAnswers;
import org.filrouge.views.store.ReadStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The pages, beside the addresses for programs. */
@Configuration(proxyBeanMethods = false)
class WebPages {

    @Bean
    SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setLinkBuilder(new LanguageLinks());
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        return engine;
    }

    @Bean
    Pages pages(ReadStore store, MessageSource messages, Clock clock) {
        return new Pages(store, messages, clock);
    }

    @Bean
    ProblemPage problemPages(Pages pages) {
        return new ProblemPages(pages);
    }

    @Bean
    KeyNumbers keyNumbers(IndicatorAnswers answers, PostedRuns runs, Pages pages) {
        return new KeyNumbers(answers, runs, pages);
    }

    @Bean
    HomePage homePage(ReadStore store, Pages pages) {
        return new HomePage(store, pages);
    }

    @Bean
    CasePage casePage(ReadStore store, Pages pages, KeyNumbers numbers, SignalTables signals) {
        return new CasePage(store, pages, numbers, signals);
    }

    @Bean
    OrganisationPage organisationPage(ReadStore store, Pages pages, KeyNumbers numbers) {
        return new OrganisationPage(store, pages, numbers);
    }

    @Bean
    FunderPage funderPage(ReadStore store, Pages pages) {
        return new FunderPage(store, pages);
    }

    @Bean
    TerritoryPage territoryPage(ReadStore store, Pages pages, KeyNumbers numbers) {
        return new TerritoryPage(store, pages, numbers);
    }

    @Bean
    IndicatorPage indicatorPage(
            ReadStore store,
            IndicatorAnswers answers,
            Definitions definitions,
            PostedRuns runs,
            Pages pages,
            KeyNumbers numbers) {
        return new IndicatorPage(store, answers, definitions, runs, pages, numbers);
    }

    @Bean
    DefinitionPage definitionPage(ReadStore store, Definitions definitions, Pages pages, KeyNumbers numbers) {
        return new DefinitionPage(store, definitions, pages, numbers);
    }

    @Bean
    FormulaPage formulaPage(
            ReadStore store, IndicatorAnswers answers, Definitions definitions, PostedRuns runs, Pages pages) {
        return new FormulaPage(store, answers, definitions, runs, pages);
    }

    @Bean
    SignalTables signalTables(SignalAnswers answers) {
        return new SignalTables(answers);
    }

    @Bean
    SignalPage signalPage(SignalTables tables, Pages pages) {
        return new SignalPage(tables, pages);
    }

    @Bean
    EventPage eventPage(ReadStore store, Pages pages, KeyNumbers numbers) {
        return new EventPage(store, pages, numbers);
    }

    @Bean
    MonthsPage monthsPage(ReadStore store, Pages pages) {
        return new MonthsPage(store, pages);
    }

    @Bean
    ApiPage apiPage(Pages pages) {
        return new ApiPage(pages);
    }
}
