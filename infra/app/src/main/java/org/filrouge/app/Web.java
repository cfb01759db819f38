package org.filrouge.app;

import java.util.List;
import java.util.Locale;
import org.filrouge.app.catalogue.CatalogueController;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.Freshness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What both sides share towards callers: problems, languages, the catalogue. */
@Configuration(proxyBeanMethods = false)
class Web {

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.FRENCH);
        return resolver;
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
                        .excludePathPatterns("/api/commands/**", "/api/imports", "/actuator/**", "/webjars/**");
            }
        };
    }
}
