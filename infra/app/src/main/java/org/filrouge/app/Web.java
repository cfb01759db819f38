package org.filrouge.app;

import java.time.Clock;
import org.filrouge.access.journal.JournalInterceptor;
import org.filrouge.access.limits.RateLimit;
import org.filrouge.app.catalogue.CatalogueController;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.consultations.ReadingJournal;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.http.ContainerErrors;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.ProblemPage;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.Right;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.Freshness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerErrors()));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    CatalogueController catalogueController(CommandContracts contracts, CaseFileReader caseFiles) {
        return new CatalogueController(contracts, caseFiles);
    }

    /** After who asks is known and before anything is answered. */
    @Bean
    WebMvcConfigurer journalOfReads(ReadingJournal journal, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new JournalInterceptor(journal, Web::inAnEmergency, clock));
            }
        };
    }

    /** An emergency access lets see and not write. */
    private static boolean inAnEmergency(Reader reader) {
        return reader.rights().held().stream().anyMatch(Right::readOnly);
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

    @Bean
    WebMvcConfigurer rateLimit(Settings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RateLimit(settings.limits()))
                        .order(Ordered.HIGHEST_PRECEDENCE)
                        .excludePathPatterns("/assets/**", "/webjars/**");
            }
        };
    }
}
