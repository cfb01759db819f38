package org.filrouge.app;

import org.filrouge.app.catalogue.CatalogueController;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.ProblemPage;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.Freshness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What both sides share towards callers: problems, languages, the catalogue. */
@Configuration(proxyBeanMethods = false)
class Web {

    @Bean
    ProblemAdvice problemAdvice(ObjectProvider<ProblemPage> page) {
        return new ProblemAdvice(page.getIfAvailable());
    }

    @Bean
    Unhandled unhandled() {
        return new Unhandled();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    CatalogueController catalogueController(CommandContracts contracts, CaseFileReader caseFiles) {
        return new CatalogueController(contracts, caseFiles);
    }

    @Bean
    WebMvcConfigurer readYourWrites(ViewProgress progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Freshness(progress))
                        .excludePathPatterns(
                                "/api/commands/**",
                                "/api/imports",
                                "/sign-in/**",
                                "/log/**",
                                "/actuator/**",
                                "/webjars/**",
                                "/assets/**");
            }
        };
    }
}
