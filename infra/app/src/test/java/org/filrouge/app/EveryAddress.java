package org.filrouge.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.ReadStore;

/** Questions to every address that answers, of everything that one history holds: seen or hidden, and of what does not exist. */
final class EveryAddress {

    private static final List<String> DATES =
            List.of("asOf=2008-12-31", "knownAt=size:400", "asOf=2009-12-31&knownAt=size:765");

    private static final int MANY = 60;

    private final Map<String, List<String>> questions = new LinkedHashMap<>();
    private final ReadStore store;
    private final List<RecordedEvent> log;
    private final String caseId;
    private final List<String> scopes;

    private EveryAddress(ReadStore store, List<RecordedEvent> log, String caseId, List<String> funders) {
        this.store = store;
        this.log = log;
        this.caseId = caseId;
        List<String> all = new ArrayList<>(List.of(
                "",
                "case=" + caseId,
                "case=moselle-elips",
                "case=nowhere",
                "organisation=ge-14",
                "organisation=nobody",
                "territory=REG-93",
                "territory=DEP-57",
                "sector=insertion"));
        funders.forEach(one -> all.add("funder=" + one));
        this.scopes = all;
    }

    /**
     * The questions, by the pattern of the address.
     *
     * @param caseId a case that is looked at more closely
     */
    static Map<String, List<String>> of(ReadStore store, List<RecordedEvent> log, String caseId, List<String> funders) {
        EveryAddress every = new EveryAddress(store, log, caseId, funders);
        every.things();
        every.numbers();
        every.events();
        every.pages();
        return every.questions;
    }

    private void things() {
        each("/api/cases/{id}", store.cases().keys());
        each("/cases/{id}", store.cases().keys());
        each("/api/organisations/{id}", store.organisations().keys());
        each("/organisations/{id}", store.organisations().keys());
        each("/api/funders/{id}", store.funders().keys());
        each("/funders/{id}", store.funders().keys());
        each("/api/funding-agreements/{id}", store.agreements().keys());
        each("/api/shared-costs/{id}", store.costs().keys());
        List<String> places = store.territories().keys().stream()
                .map(key -> level(key) + "/" + key.substring(key.indexOf('-') + 1))
                .toList();
        places.forEach(one -> {
            ask("/api/territories/{level}/{code}", "/api/territories/" + one);
            ask("/territories/{level}/{code}", "/territories/" + one);
        });
        ask("/api/cases", "/api/cases", "/api/cases?limit=1", "/api/cases?after=moselle-elips");
        ask("/api/funders", "/api/funders", "/api/funders?limit=1");
        ask("/api/organisations", "/api/organisations?limit=500", "/api/organisations?limit=2&after=f");
        store.identifiers().keys().forEach(key -> {
            String[] number = key.split(":");
            if (number.length == 2) {
                ask("/api/organisations", "/api/organisations?" + number[0].toLowerCase() + "=" + encoded(number[1]));
            }
        });
        ask(
                "/api/cases/{id}/interval",
                "/api/cases/" + caseId + "/interval?from=support-case.opened&to=funding-agreement.granted",
                "/api/cases/" + caseId + "/interval?from=funding-agreement.granted&to=funding-agreement.paid",
                "/api/cases/moselle-elips/interval?from=mission.started&to=mission.delivered");
    }

    private static String level(String key) {
        return switch (key.substring(0, key.indexOf('-'))) {
            case "REG" -> "region";
            case "DEP" -> "departement";
            case "COM" -> "commune";
            case "EPCI" -> "epci";
            default -> "local-area";
        };
    }

    private void each(String pattern, Collection<String> keys) {
        Set<String> all = new TreeSet<>(keys);
        all.add("nothing-of-that-name");
        // Of very many names of a kind, one in four: what is hidden is looked for in one way.
        all.stream()
                .filter(key ->
                        all.size() < MANY || key.contains("paca") || key.contains("13") || key.hashCode() % 4 == 0)
                .forEach(key -> ask(pattern, pattern.replace("{id}", key)));
        all.stream()
                .filter(key -> key.contains("paca") || key.contains("13") || key.equals(caseId))
                .forEach(key -> DATES.forEach(dates -> ask(pattern, pattern.replace("{id}", key) + "?" + dates)));
    }

    private void numbers() {
        ask("/api/indicators", "/api/indicators", "/indicators");
        for (String scope : scopes) {
            Stream.concat(Stream.of(""), scope.startsWith("case") ? DATES.stream() : Stream.empty())
                    .forEach(dates -> ask(
                            "/api/indicators",
                            "/api/indicators?" + and(scope.isEmpty() ? "from=2001-01-01" : scope, dates)));
            ask("/api/history", "/api/history?" + and(scope, "limit=500"), "/api/history?" + and(scope, "limit=2"));
            ask("/api/survival", "/api/survival?" + and("of=organisations&by=sector", narrow(scope)));
            ask("/api/survival.csv", "/api/survival.csv?" + and("of=jobs&by=sector", narrow(scope)));
            ask("/api/cohorts", "/api/cohorts?" + narrow(scope));
            ask("/api/cohorts.csv", "/api/cohorts.csv?" + narrow(scope));
            ask("/api/evidence", "/api/evidence?" + scope);
        }
        for (String code : List.of("F1", "F3", "F8", "F14", "T10", "E7")) {
            for (String scope : scopes) {
                ask(
                        "/api/compare",
                        "/api/compare?indicator=" + code + "&then.asOf=2008-04-01&asOf=2010-12-31&" + scope);
                ask(
                        "/api/replay",
                        "/api/replay?indicator=" + code + "&from=2007-01-01&to=2010-01-01&step=event&" + scope);
            }
        }
        Indicators.all().forEach(one -> {
            ask("/api/indicators/{code}", "/api/indicators/" + one.code() + "?case=" + caseId);
            ask("/api/definitions/{code}", "/api/definitions/" + one.code());
        });
        ask(
                "/api/replay",
                "/api/replay?view=case&key=" + caseId + "&from=2007-01-01&to=2010-01-01&step=event",
                "/api/replay?view=case&key=moselle-elips&from=2007-01-01&step=event",
                "/api/replay?view=case&key=" + caseId + "&from=2020-01-01&step=event&over=knowledge",
                "/api/replay?view=funder&key=departement-13&from=2007-01-01&step=event",
                "/api/replay?view=shared-cost&key=ge-14-animation&from=2007-01-01&step=event",
                "/api/replay?view=funding-agreement&key=cd13-ge-14-2009&from=2007-01-01&step=year");
        ask(
                "/api/signals",
                "/api/signals",
                "/api/signals?case=" + caseId,
                "/api/signals?case=moselle-elips",
                "/api/signals?territory=REG-93",
                "/api/signals?committee=departement-13");
        ask(
                "/api/packs",
                "/api/packs?case=" + caseId,
                "/api/packs?territory=REG-93",
                "/api/packs?funder=departement-13",
                "/api/packs?funder=region-paca&asOf=2008-12-31&knownAt=size:700");
        for (String code : List.of("F1", "F3", "F14", "T10")) {
            scopes.forEach(scope -> ask("/indicators/{code}", "/indicators/" + code + "?" + scope));
        }
        ask("/api/definitions", "/api/definitions");
        ask("/api/definitions/schema", "/api/definitions/schema");
        ask("/api/definitions/fields", "/api/definitions/fields");
    }

    /** Survival and cohorts know fewer scopes. */
    private static String narrow(String scope) {
        return scope.startsWith("organisation") || scope.startsWith("funder") ? "" : scope;
    }

    private static String and(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "&" + other;
    }

    private void events() {
        for (RecordedEvent event : log) {
            boolean near = event.position() > log.size() - 20 || event.position() % 40 == 0;
            if (near
                    || event.envelope().caseId() != null
                            && event.envelope().caseId().slug().equals(caseId)) {
                ask("/api/events/{id}", "/api/events/" + event.id());
                ask("/api/events/{id}/proof", "/api/events/" + event.id() + "/proof");
                ask("/events/{id}", "/events/" + event.id());
                ask(
                        "/months/{from}/{to}",
                        "/months/" + event.id() + "/" + log.getLast().id());
            }
        }
        ask(
                "/api/events/{id}",
                "/api/events/none",
                "/api/events/" + log.getLast().id() + "?asOf=2009-12-31");
        new TreeSet<>(log.stream().map(RecordedEvent::streamKey).toList())
                .forEach(stream -> ask("/api/streams/{stream}", "/api/streams/" + encoded(stream)));
        ask(
                "/api/streams/{stream}",
                "/api/streams/funding-agreement:none",
                "/api/streams/support-case:" + caseId + "?limit=2&cursor=1");
    }

    private void pages() {
        ask("/api/funding", "/api/funding");
        ask("/api/funding.csv", "/api/funding.csv");
        ask("/funding", "/funding");
        ask("/", "/", "/?lang=en", "/?asOf=2008-12-31", "/?after=moselle-elips");
        ask("/api", "/api");
        ask("/indicators", "/indicators");
        ask("/definitions", "/definitions");
        ask("/definitions/try", "/definitions/try");
        ask("/definitions/{code}", "/definitions/none");
        for (String scope : scopes) {
            ask("/compare", "/compare?indicator=F3&then.asOf=2008-04-01&asOf=2010-12-31&" + scope);
            ask("/replay", "/replay?indicator=F3&from=2007-01-01&to=2010-01-01&step=year&" + scope);
            ask("/survival", "/survival?" + narrow(scope));
            ask("/cohorts", "/cohorts?" + narrow(scope));
        }
        ask("/replay", "/replay?view=case&key=" + caseId + "&from=2007-01-01&to=2010-01-01");
        ask("/packs", "/packs?case=" + caseId, "/packs?funder=departement-13", "/packs?territory=REG-93");
        ask("/signals", "/signals?case=" + caseId, "/signals?territory=REG-93");
    }

    private void ask(String pattern, String... addresses) {
        questions.computeIfAbsent(pattern, none -> new ArrayList<>()).addAll(List.of(addresses));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
