package org.filrouge.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One page of every kind there is, filled with the demonstration. */
final class Addresses {

    private Addresses() {}

    static List<String> all(Program program) {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/cases/bouches-du-rhone-ge14",
                "/cases/isere-pa-iss",
                "/cases/moselle-elips",
                "/cases/calvados-childcare",
                "/cases/environment-jobs-npdc",
                "/organisations/elips",
                "/funders/region-paca",
                "/territories/departement/57",
                "/territories/local-area/bassin-de-thionville",
                "/indicators/F10",
                "/indicators/F3?case=bouches-du-rhone-ge14",
                "/indicators/F10?case=bouches-du-rhone-ge14",
                "/indicators/E7?case=moselle-elips",
                "/definitions",
                "/definitions/try",
                "/survival",
                "/survival?of=jobs&by=kind",
                "/survival?of=organisations&by=sector&published=true",
                "/cohorts",
                "/cohorts?published=true",
                "/compare?indicator=F8&case=moselle-elips&then.asOf=2007-12-31&asOf=2009-12-31",
                "/compare?indicator=F3&case=bouches-du-rhone-ge14",
                "/packs?territory=DEP-57&asOf=2008-12-31&knownAt=size:200",
                "/packs?case=bouches-du-rhone-ge14&asOf=2008-12-31",
                "/packs?funder=region-paca",
                "/replay?indicator=F8&case=moselle-elips&from=2005-01-01&to=2010-12-31&step=quarter",
                "/replay?view=case&key=moselle-elips&from=2005-01-01&to=2010-12-31&at=2",
                "/rights",
                "/api",
                "/nothing-here"));
        addresses.add("/events/" + planned(program));
        addresses.add(months(program));
        addresses.addAll(people(program));
        return addresses;
    }

    /** Somebody known, and somebody erased. */
    private static List<String> people(Program program) {
        String known = known(program);
        String erased = known(program);
        program.accepted(
                "request-erasure", Map.of("id", erased, "data", Map.of("askedBy", "PERSON", "ground", "OBJECTED")));
        long position = program.accepted("approve-erasure", Map.of("id", erased, "data", Map.of("alone", true)));
        program.seen("/api/persons/" + erased, position + 1);
        return List.of(
                "/persons",
                "/persons/" + known,
                "/persons/" + known + "/extract",
                "/persons/" + erased,
                "/persons/" + erased + "/certificate");
    }

    private static String known(Program program) {
        Map<String, Object> purpose = Map.of("purpose", "CONTACT", "legalBasis", "PUBLIC_TASK");
        String id = program.command("register-person", Map.of("data", purpose))
                .json()
                .get("id")
                .asString();
        Map<String, Object> details =
                Map.of("name", "Jeanne Exemple", "email", "jeanne@example.org", "organisation", "elips");
        long position = program.accepted("record-person-details", Map.of("id", id, "data", details));
        program.seen("/api/persons/" + id, position);
        return id;
    }

    /** An event that is planned and not done. */
    static String planned(Program program) {
        JsonNode entries = program.get("/api/cases/moselle-elips").json().at("/timeline/entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("when"))
                .filter(when -> when.get("status").asString().equals("PLANNED"))
                .map(when -> when.get("event").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String months(Program program) {
        JsonNode phase = program.get("/api/cases/moselle-elips").json().at("/missions/missions/0/phases/0");
        return "/months/" + phase.at("/started/event").asString() + "/"
                + phase.at("/completed/event").asString();
    }
}
