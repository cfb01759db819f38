package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.ReadStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A whole program with a history of our making, asked by whatever reader we say. */
final class World implements AutoCloseable {

    private static final int BATCH = 200;

    private final ConfigurableApplicationContext program;
    private final MockMvc web;

    private World(ConfigurableApplicationContext program) {
        this.program = program;
        this.web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) program)
                .build();
    }

    /** One that took the demonstration cases. */
    static World demonstration(Path folder) {
        return new World(start(folder, true)).settled();
    }

    /** One in which these events were recorded, the same at the same places under the same ids. */
    static World of(Path folder, List<RecordedEvent> events) {
        World world = new World(start(folder, false));
        for (int from = 0; from < events.size(); from += BATCH) {
            world.program
                    .getBean(EventLog.class)
                    .store()
                    .publish(events.subList(from, Math.min(events.size(), from + BATCH)).stream()
                            .map(World::message)
                            .toList());
        }
        return world.settled();
    }

    private static ConfigurableApplicationContext start(Path folder, boolean demo) {
        givePseudonyms(folder.resolve("data-keys"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("filrouge.limits.enabled", false);
        settings.put("filrouge.data", folder.resolve("data").toString());
        settings.put("filrouge.demo", demo);
        settings.put("filrouge.log.origin", "example.org/world");
        settings.put("filrouge.sign-in", "off");
        return Serve.program(settings).run();
    }

    /** The same pseudonyms in every world, so that answers can be compared. */
    private static void givePseudonyms(Path keys) {
        try {
            Files.createDirectories(keys);
            Files.write(keys.resolve("pseudonyms.key"), new byte[32]);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static DomainEventMessage<?> message(RecordedEvent event) {
        return new GenericDomainEventMessage<>(
                StreamId.streamOf(event.streamKey()),
                event.streamKey(),
                event.sequence(),
                event.event(),
                MetaData.from(KernelJson.toMap(event.envelope())),
                event.id(),
                event.recorded());
    }

    private World settled() {
        long size = followed();
        try {
            for (int i = 0; i < 600 && program.getBean(LogWriter.class).newest().size() < size; i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return this;
    }

    /** Waits until the views have seen all that is recorded, and tells how much that is. */
    private long followed() {
        long size = program.getBean(EventLog.class).size();
        try {
            if (!program.getBean(ViewProgress.class).await(size - 1, Duration.ofMinutes(2))) {
                throw new IllegalStateException("the views do not follow");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return size;
    }

    /** Everything recorded in it. */
    List<RecordedEvent> events() {
        long size = program.getBean(EventLog.class).size();
        return store().events().at(LongStream.range(0, size).boxed().toList());
    }

    ReadStore store() {
        return program.getBean(ReadStore.class);
    }

    /** The handlers of all addresses. */
    RequestMappingHandlerMapping addresses() {
        return program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** Whether a reader with some rights is told an event by its id. */
    boolean sees(RecordedEvent event, Right... rights) {
        return ask("/api/events/" + event.id(), rights).getStatus() == 200;
    }

    /** What a reader with some rights is answered. */
    MockHttpServletResponse ask(String address, Right... rights) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(URI.create(address));
        return answered(request.with(asked -> {
            new Reader(new Rights(new AccountId("a-reader"), List.of(rights)), false).ask(asked);
            return asked;
        }));
    }

    /** What somebody is answered who did not sign in. */
    MockHttpServletResponse askAsNobody(String address) {
        return answered(MockMvcRequestBuilders.get(URI.create(address)));
    }

    private MockHttpServletResponse answered(MockHttpServletRequestBuilder request) {
        followed();
        try {
            return web.perform(request.header("Accept", "*/*")).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
