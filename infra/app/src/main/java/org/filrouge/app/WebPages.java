package org.filrouge.app;

import java.time.Clock;
import org.filrouge.http.ProblemPage;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.pages.ApiPage;
import org.filrouge.views.pages.CasePage;
import org.filrouge.views.pages.CertificatePage;
import org.filrouge.views.pages.ComparePage;
import org.filrouge.views.pages.ConsultationPage;
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
import org.filrouge.views.pages.PackPage;
import org.filrouge.views.pages.Pages;
import org.filrouge.views.pages.PersonPage;
import org.filrouge.views.pages.ProblemPages;
import org.filrouge.views.pages.ProposalPage;
import org.filrouge.views.pages.ReplayPage;
import org.filrouge.views.pages.ReplayStates;
import org.filrouge.views.pages.RightsPage;
import org.filrouge.views.pages.SignalPage;
import org.filrouge.views.pages.SignalTables;
import org.filrouge.views.pages.TerritoryPage;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.query.AccountAnswers;
import org.filrouge.views.query.CommitteePacks;
import org.filrouge.views.query.Comparisons;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.query.SignalAnswers;
import org.filrouge.views.replay.Replays;
import org.filrouge.views.replay.Subjects;
import org.filrouge.views.time.TwoDatesReader;
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
    Pages pages(TwoDatesReader reader, MessageSource messages) {
        return new Pages(reader, messages);
    }

    @Bean
    ProblemPage problemPages(Pages pages) {
        return new ProblemPages(pages);
    }

    @Bean
    KeyNumbers keyNumbers(IndicatorAnswers answers, PostedRuns runs) {
        return new KeyNumbers(answers, runs);
    }

    @Bean
    HomePage homePage(Pages pages) {
        return new HomePage(pages);
    }

    @Bean
    CasePage casePage(Pages pages, KeyNumbers numbers, SignalTables signals) {
        return new CasePage(pages, numbers, signals);
    }

    @Bean
    OrganisationPage organisationPage(Pages pages, KeyNumbers numbers) {
        return new OrganisationPage(pages, numbers);
    }

    @Bean
    FunderPage funderPage(Pages pages) {
        return new FunderPage(pages);
    }

    @Bean
    TerritoryPage territoryPage(Pages pages, KeyNumbers numbers) {
        return new TerritoryPage(pages, numbers);
    }

    @Bean
    IndicatorPage indicatorPage(IndicatorAnswers answers, PostedRuns runs, Pages pages, KeyNumbers numbers) {
        return new IndicatorPage(answers, runs, pages, numbers);
    }

    @Bean
    DefinitionPage definitionPage(Pages pages, KeyNumbers numbers) {
        return new DefinitionPage(pages, numbers);
    }

    @Bean
    FormulaPage formulaPage(IndicatorAnswers answers, PostedRuns runs, Pages pages) {
        return new FormulaPage(answers, runs, pages);
    }

    @Bean
    ProposalPage proposalPage(Pages pages) {
        return new ProposalPage(pages);
    }

    @Bean
    ConsultationPage consultationPage(Pages pages) {
        return new ConsultationPage(pages);
    }

    @Bean
    PackPage packPage(CommitteePacks packs, Pages pages) {
        return new PackPage(packs, pages);
    }

    @Bean
    ComparePage comparePage(Comparisons comparisons, Pages pages) {
        return new ComparePage(comparisons, pages);
    }

    @Bean
    ReplayPage replayPage(
            Subjects subjects,
            Replays replays,
            IndicatorAnswers answers,
            PostedRuns runs,
            TwoDatesReader reader,
            ViewProgress progress,
            Pages pages,
            Clock clock) {
        return new ReplayPage(
                subjects, replays, new ReplayStates(answers, runs, reader, progress, clock), pages, clock);
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
    RightsPage rightsPage(AccountAnswers answers, Pages pages) {
        return new RightsPage(answers, pages);
    }

    @Bean
    EventPage eventPage(Pages pages, KeyNumbers numbers) {
        return new EventPage(pages, numbers);
    }

    @Bean
    PersonPage personPage(Persons persons, Pages pages) {
        return new PersonPage(persons, pages);
    }

    @Bean
    CertificatePage certificatePage(Persons persons, Pages pages) {
        return new CertificatePage(persons, pages);
    }

    @Bean
    MonthsPage monthsPage(Pages pages) {
        return new MonthsPage(pages);
    }

    @Bean
    ApiPage apiPage(Pages pages) {
        return new ApiPage(pages);
    }
}
