package org.filrouge.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.CommandController;
import org.filrouge.gateway.commands.CommandService;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.decisions.DecisionHandler;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.erasure.EraseHandler;
import org.filrouge.gateway.erasure.Erasures;
import org.filrouge.gateway.erasure.SealedFacts;
import org.filrouge.gateway.erasure.Shredder;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.gateway.imports.ImportController;
import org.filrouge.gateway.imports.ImportHandler;
import org.filrouge.gateway.imports.ImportProgress;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command side: every command of the catalogue has the one handler, and imports theirs. */
@Configuration(proxyBeanMethods = false)
class Decisions {

    @Bean
    Streams streams(EventLog log) {
        return new Streams(log.store());
    }

    @Bean
    Dispatcher dispatcher(
            EventLog log, Streams streams, ImportProgress progress, SealedFacts facts, Shredder shredder, Vault vault) {
        CommandBus bus = log.commands();
        DecisionHandler decisions = new DecisionHandler(streams);
        EventCatalogue.entries().stream()
                .flatMap(entry -> entry.command().stream())
                .forEach(command -> bus.subscribe(command, decisions));
        bus.subscribe(ImportHandler.COMMAND, new ImportHandler(streams, progress, vault));
        bus.subscribe(EraseHandler.COMMAND, new EraseHandler(streams, facts, shredder));
        return new Dispatcher(bus);
    }

    @Bean
    CommandAccess commandAccess(EventLog log) {
        return new CommandAccess(log.store());
    }

    @Bean
    CommandContracts commandContracts() {
        return new CommandContracts();
    }

    @Bean
    CommandController commandController(
            Dispatcher dispatcher,
            CommandAccess access,
            CommandContracts contracts,
            EventLog log,
            Erasures erasures,
            MeterRegistry meters,
            Clock clock,
            Sealer sealer,
            Fingerprints fingerprints) {
        CommandService service = new CommandService(dispatcher, access, log.positions(), erasures, meters);
        return new CommandController(service, contracts, clock, sealer, fingerprints);
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
            CommandAccess access,
            EventLog log,
            ImportProgress progress,
            Sealer sealer) {
        return new ImportService(reader, contracts, dispatcher, access, log.positions(), progress, sealer);
    }

    @Bean
    ImportController importController(ImportService imports) {
        return new ImportController(imports);
    }
}
