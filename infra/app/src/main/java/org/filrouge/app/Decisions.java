package org.filrouge.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.approvals.ProposalController;
import org.filrouge.gateway.approvals.SecondPersons;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.CommandController;
import org.filrouge.gateway.commands.CommandService;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.consultations.ConsultationHandler;
import org.filrouge.gateway.consultations.ReadingJournal;
import org.filrouge.gateway.decisions.DecisionHandler;
import org.filrouge.gateway.decisions.SecondPersonHandler;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.WaitingProposals;
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
        SecondPersonHandler second = new SecondPersonHandler(streams, decisions);
        SecondPersonHandler.COMMANDS.forEach(command -> bus.subscribe(command, second));
        bus.subscribe(ImportHandler.COMMAND, new ImportHandler(streams, progress, vault));
        bus.subscribe(ConsultationHandler.COMMAND, new ConsultationHandler(streams));
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
    CommandService commandService(
            Dispatcher dispatcher, CommandAccess access, EventLog log, Erasures erasures, MeterRegistry meters) {
        return new CommandService(dispatcher, access, log.positions(), erasures, meters);
    }

    @Bean
    CommandController commandController(
            CommandService service, CommandContracts contracts, Clock clock, Sealer sealer, Fingerprints fingerprints) {
        return new CommandController(service, contracts, clock, sealer, fingerprints);
    }

    @Bean
    ProposalController proposalController(
            CommandService service, Streams streams, CommandAccess access, Sealer sealer, Clock clock) {
        WaitingProposals waiting = new WaitingProposals(streams);
        return new ProposalController(new SecondPersons(service, waiting, access, sealer), clock);
    }

    @Bean
    ReadingJournal readingJournal(Dispatcher dispatcher) {
        return new ReadingJournal(dispatcher);
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
