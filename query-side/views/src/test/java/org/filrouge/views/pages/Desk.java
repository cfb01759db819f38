package org.filrouge.views.pages;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.Written;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAtResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;

/** Pages and answers over a few events, as one reader after the other sees them. */
final class Desk {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-14T12:00:00Z"), ZoneOffset.UTC);

    private final MockMvc http;
    private Reader reader = Reader.alone("account-1");

    /**
     * Opens with these events recorded.
     *
     * @param controllers what answers, made with the pages
     */
    Desk(List<RecordedEvent> log, Function<Pages, Object[]> controllers) {
        Written views = new Written(new ReadStore(MemoryMongo.fresh())).further(log);
        TwoDatesReader dates = new TwoDatesReader(views::store, views.progress(), NOW);
        Pages pages = new Pages(dates, Readers.messages());
        this.http = MockMvcBuilders.standaloneSetup(controllers.apply(pages))
                .setCustomArgumentResolvers(new ViewsAtResolver(dates))
                .setControllerAdvice(new ProblemAdvice(null))
                .setLocaleResolver(new LanguageChoice())
                .setViewResolvers(templates())
                .build();
    }

    /** From now on this account reads. */
    Desk as(String account, AccessRole... roles) {
        List<Right> held = List.of(roles).stream()
                .map(role -> new Right(role, AccessScope.EVERYWHERE))
                .toList();
        reader = new Reader(new Rights(new AccountId(account), held), false);
        return this;
    }

    /** A page in English. */
    String page(String address) {
        return new String(
                answer(address, "text/html").getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    JsonNode json(String address) {
        return KernelJson.mapper().readTree(answer(address, "application/json").getContentAsByteArray());
    }

    int status(String address) {
        return answer(address, "application/json").getStatus();
    }

    private MockHttpServletResponse answer(String address, String type) {
        try {
            return http.perform(get(address)
                            .header(HttpHeaders.ACCEPT, type)
                            .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                            .with(asked -> {
                                reader.ask(asked);
                                return asked;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static ThymeleafViewResolver templates() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(Readers.messages());
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
