package org.filrouge.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.CommandController;
import org.filrouge.gateway.commands.CommandService;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.decisions.DecisionHandler;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.gateway.imports.ImportController;
import org.filrouge.gateway.imports.ImportHandler;
import org.filrouge.gateway.imports.ImportProgress;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.kernel.event.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command side: every command of the catalogue has the one handler, and imports theirs. */
@Configuration(proxyBeanMethods = false)
class Decisions {

    @Bean
    Dispatcher dispatcher(EventLog log, ImportProgress progress) {
        CommandBus bus = log.commands();
        Streams streams = new Streams(log.store());
        DecisionHandler decisions = new DecisionHandler(streams);
        EventCatalogue.entries().stream()
                .flatMap(entry -> entry.command().stream())
                .forEach(command -> bus.subscribe(command, decisions));
        bus.subscribe(ImportHandler.COMMAND, new ImportHandler(streams, progress));
        return new Dispatcher(bus);
    }

    @Bean
    CommandContracts commandContracts() {
        return new CommandContracts();
    }

    @Bean
    CommandController commandController(
            Dispatcher dispatcher,
            CommandContracts contracts,
            EventLog log,
            Erasures erasures,
            MeterRegistry meters,
            Clock clock) {
        CommandService service = new CommandService(dispatcher, log.positions(), erasures, meters);
        return new CommandController(service, contracts, clock);
    }

    @Bean
    ImportProgress importProgress(MeterRegistry meters) {
        return new ImportProgress(meters);
    }

    @Bean
    CaseFileReader caseFileReader() {
        return new CaseFileReader();
    }

    @Bean
    ImportService importService(
            CaseFileReader reader,
            CommandContracts contracts,
            Dispatcher dispatcher,
            EventLog log,
            ImportProgress progress) {
        return new ImportService(reader, contracts, dispatcher, log.positions(), progress);
    }

    @Bean
    ImportController importController(ImportService imports) {
        return new ImportController(imports);
    }
}
