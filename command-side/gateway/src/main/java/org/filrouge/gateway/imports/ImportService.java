package org.filrouge.gateway.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.filrouge.gateway.access.Asked;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.commands.PositionLookup;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.imports.ImportOutcome.Difference;
import org.filrouge.gateway.imports.ImportOutcome.Verdict;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.vault.Sealer;
import org.jspecify.annotations.Nullable;

/** Imports case files: whole or not at all, once, and with their holes told. */
public final class ImportService {

    private final CaseFileReader reader;
    private final ImportPlanner planner;
    private final Dispatcher dispatcher;
    private final CommandAccess access;
    private final PositionLookup positions;
    private final ImportProgress progress;
    private final Sealer sealer;
    private final Map<String, RefusalCode> codes = new HashMap<>(EventCatalogue.refusals());

    public ImportService(
            CaseFileReader reader,
            CommandContracts contracts,
            Dispatcher dispatcher,
            CommandAccess access,
            PositionLookup positions,
            ImportProgress progress,
            Sealer sealer) {
        this.reader = reader;
        this.planner = new ImportPlanner(contracts);
        this.dispatcher = dispatcher;
        this.access = access;
        this.positions = positions;
        this.progress = progress;
        this.sealer = sealer;
        for (GatewayRefusal code : GatewayRefusal.values()) {
            codes.put(code.code(), code);
        }
    }

    /**
     * What an import came to.
     *
     * @param imported false when the same file was imported before and nothing changed
     * @param events how many events it put into the log
     * @param position the last position it took; null when it took none
     */
    public record Report(String caseId, boolean imported, int events, @Nullable Long position, List<GapReport> gaps) {}

    /** A hole in the told history, in words. */
    public record GapReport(String ref, String line, String code, Bilingual sentence, Map<String, String> facts) {}

    /**
     * Imports one file.
     *
     * @param who imports it
     * @param watcher is told how far it is
     * @throws Problem 400 when the file cannot be read, 403 when a fact of it is not theirs to record, 409 when it differs from what is
     *     recorded
     */
    public Report importFile(
            byte[] bytes, boolean yaml, Reader who, Locale locale, Consumer<ImportProgress.Step> watcher) {
        String importId = IdentifierFactory.getInstance().generateIdentifier();
        Import told = planner.plan(
                reader.read(bytes, yaml, locale), importId, who.account().slug(), locale);
        access.check(who, asked(told));
        Import plan = told.sealed(sealer);
        progress.watch(importId, watcher);
        try {
            ImportOutcome outcome = dispatcher.dispatch(ImportHandler.COMMAND, plan);
            return report(plan, outcome);
        } finally {
            progress.end(importId);
        }
    }

    private static List<Asked> asked(Import plan) {
        return Stream.concat(plan.organisations().stream(), plan.facts().stream())
                .map(fact -> new Asked(fact.stream(), fact.read(), KernelJson.toEnvelope(fact.envelope())))
                .toList();
    }

    private Report report(Import plan, ImportOutcome outcome) {
        if (outcome.verdict() == Verdict.REFUSED) {
            throw Problem.refused(outcome.objections().stream()
                    .map(objection -> refusal(objection, outcome.differences()))
                    .toList());
        }
        Long last = positions.positionsOf(outcome.eventIds()).values().stream()
                .max(Long::compare)
                .orElse(null);
        List<GapReport> gaps = outcome.gaps().stream()
                .map(gap -> new GapReport(
                        gap.ref(),
                        gap.line(),
                        gap.code(),
                        new Refusal(codes.get(gap.code()), gap.facts()).sentence(),
                        gap.facts()))
                .toList();
        return new Report(
                plan.caseId(),
                outcome.verdict() == Verdict.IMPORTED,
                outcome.eventIds().size(),
                last,
                gaps);
    }

    private Refusal refusal(Objection objection, List<Difference> differences) {
        Map<String, String> facts = new HashMap<>(objection.facts());
        for (Difference difference : differences) {
            facts.put(
                    difference.change().toLowerCase(Locale.ROOT) + ":" + difference.ref(),
                    difference.recorded() + " → " + difference.told());
        }
        return new Refusal(codes.get(objection.code()), facts);
    }
}
