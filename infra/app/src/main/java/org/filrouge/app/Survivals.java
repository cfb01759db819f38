package org.filrouge.app;

import org.filrouge.folds.secrecy.Secrecy;
import org.filrouge.views.pages.CohortPage;
import org.filrouge.views.pages.Pages;
import org.filrouge.views.pages.SurvivalPage;
import org.filrouge.views.query.CohortController;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.SurvivalAnswers;
import org.filrouge.views.query.SurvivalController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lasts after support, and how complete its follow-up is: addresses and pages. */
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
}
