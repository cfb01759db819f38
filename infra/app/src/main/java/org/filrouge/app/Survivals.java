package org.filrouge.app;

import java.time.Clock;
import org.filrouge.folds.secrecy.Dominance;
import org.filrouge.folds.secrecy.Secrecy;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.pages.CohortPage;
import org.filrouge.views.pages.FundingPage;
import org.filrouge.views.pages.Pages;
import org.filrouge.views.pages.SurvivalPage;
import org.filrouge.views.query.CohortController;
import org.filrouge.views.query.FundingController;
import org.filrouge.views.query.FundingReleases;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.SurvivalAnswers;
import org.filrouge.views.query.SurvivalController;
import org.filrouge.views.store.ReadStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published under statistical secrecy too: what lasts after support, how complete its follow-up is, what all funders granted. */
@Configuration(proxyBeanMethods = false)
class Survivals {

    @Bean
    SurvivalAnswers survivalAnswers(Histories histories, Settings settings) {
        return new SurvivalAnswers(histories, new Secrecy(settings.secrecy().threshold()));
    }

    @Bean
    SurvivalController survivalController(SurvivalAnswers answers) {
        return new SurvivalController(answers);
    }

    @Bean
    CohortController cohortController(SurvivalAnswers answers) {
        return new CohortController(answers);
    }

    @Bean
    SurvivalPage survivalPage(SurvivalAnswers answers, Pages pages) {
        return new SurvivalPage(answers, pages);
    }

    @Bean
    CohortPage cohortPage(SurvivalAnswers answers, Pages pages) {
        return new CohortPage(answers, pages);
    }

    /** The only answer that is made from what its reader does not see: the same for everybody, and under statistical secrecy. */
    @Bean
    FundingReleases fundingReleases(ReadStore store, ViewProgress progress, Clock clock, Settings settings) {
        return new FundingReleases(
                store, progress, clock, new Dominance(settings.secrecy().threshold()));
    }

    @Bean
    FundingController fundingController(FundingReleases releases) {
        return new FundingController(releases);
    }

    @Bean
    FundingPage fundingPage(FundingReleases releases, Pages pages) {
        return new FundingPage(releases, pages);
    }
}
