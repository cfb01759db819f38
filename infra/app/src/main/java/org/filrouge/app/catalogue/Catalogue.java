package org.filrouge.app.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.http.ProblemCode;
import org.filrouge.json.Schemas;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** All that can be recorded, asked and refused, described for programs: names, schemas, labels, codes. */
final class Catalogue {

    private final CommandContracts contracts;
    private final CaseFileReader caseFiles;

    Catalogue(CommandContracts contracts, CaseFileReader caseFiles) {
        this.contracts = contracts;
        this.caseFiles = caseFiles;
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "streams",
                EventCatalogue.families().stream().map(Catalogue::stream).toList());
        map.put(
                "commands",
                EventCatalogue.entries().stream()
                        .filter(entry -> entry.command().isPresent())
                        .map(this::command)
                        .toList());
        map.put(
                "events",
                EventCatalogue.entries().stream().map(Catalogue::event).toList());
        map.put(
                "observations",
                ObservationVocabulary.kinds().stream()
                        .map(Catalogue::observation)
                        .toList());
        map.put("refusals", refusals());
        map.put(
                "indicators",
                Indicators.all().stream().map(Catalogue::indicator).toList());
        map.put("caseFile", caseFiles.schema());
        return map;
    }

    private static Map<String, Object> stream(StreamFamily family) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("stream", family.stream());
        map.put("label", new Bilingual(family.fr(), family.en()));
        map.put("belongsToCase", family.belongsToCase());
        return map;
    }

    private Map<String, Object> command(Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", entry.type().command());
        map.put("method", "POST");
        map.put("path", "/api/commands/" + entry.type().command());
        map.put("stream", entry.family().stream());
        map.put("event", entry.name());
        map.put("opensStream", entry.type().opens());
        map.put("label", new Bilingual(entry.type().fr(), entry.type().en()));
        map.put(
                "refusals",
                Arrays.stream(entry.family().refusals().getEnumConstants())
                        .map(RefusalCode::code)
                        .toList());
        map.put("schema", contracts.schema(entry.type().command()));
        return map;
    }

    private static Map<String, Object> event(Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", entry.name());
        map.put("revision", entry.type().revision());
        map.put("stream", entry.family().stream());
        map.put("label", new Bilingual(entry.type().fr(), entry.type().en()));
        map.put("schema", Schemas.of(entry.record()));
        return map;
    }

    private static Map<String, Object> observation(ObservationKind kind) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind.code());
        map.put("revision", kind.revision());
        map.put("label", kind.label());
        map.put("schema", Schemas.of(kind));
        return map;
    }

    private static List<Map<String, Object>> refusals() {
        Stream<RefusalCode> general =
                Stream.concat(Arrays.stream(ProblemCode.values()), Arrays.stream(GatewayRefusal.values()));
        return Stream.concat(general, EventCatalogue.refusals().values().stream())
                .map(code -> Map.<String, Object>of("code", code.code(), "sentence", code.sentence()))
                .toList();
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", indicator.code());
        map.put("version", indicator.version());
        map.put("label", indicator.label());
        map.put("formula", indicator.explanation());
        map.put("unit", indicator.unit());
        return map;
    }
}
