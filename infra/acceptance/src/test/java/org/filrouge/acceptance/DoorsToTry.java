package org.filrouge.acceptance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.filrouge.kernel.access.Rule;

/** One real request to each address of the policy, with names of things where it takes any. */
final class DoorsToTry {

    private static final Pattern NO_PAGE = Pattern.compile("/(api|log|actuator)/.*");
    private static final Pattern OF_A_PART =
            Pattern.compile("%(case|organisation|funder|agreement|cost|stream|event|whole|proposal|place)%");

    /**
     * A request.
     *
     * @param body what is posted; empty for what is only asked
     * @param letIn what whoever is let in is answered
     */
    record Door(String method, String address, String body, int letIn) {

        /** Whether people read it with a browser, in a session. */
        boolean isPage() {
            return !NO_PAGE.matcher(address).matches();
        }

        /** Whether it asks of something that lies in some parts and not in others. */
        boolean ofAPart() {
            return OF_A_PART.matcher(address).find();
        }
    }

    private static final Map<String, Door> BY_RULE = read(
            """
            GET /assets/**                               | /assets/fil-rouge.css                     |  | 200
            GET /webjars/**                              | /webjars/picocss__pico/css/pico.min.css   |  | 200
            GET /actuator/health                         | /actuator/health                          |  | 200
            GET /actuator/health/**                      | /actuator/health/liveness                 |  | 200
            ANY /error                                   | /error                                    |  | 404
            GET /sign-in                                 | /sign-in                                  |  | 302
            GET /sign-in/oidc/refused                    | /sign-in/oidc/refused                     |  | 404
            GET /sign-in/waiting                         | /sign-in/waiting                          |  | 404
            GET /password                                | /password                                 |  | 200
            POST /password                               | /password                                 | current=no&chosen=no&repeated=no | 422
            GET /actuator/prometheus                     | /actuator/prometheus                      |  | 200
            GET /rights                                  | /rights                                   |  | 200
            GET /api/accounts                            | /api/accounts                             |  | 200
            GET /api/accounts/{id}                       | /api/accounts/%account%                   |  | 200
            GET /api/accounts/waiting                    | /api/accounts/waiting                     |  | 200
            GET /api/rights                              | /api/rights                               |  | 200
            GET /persons                                 | /persons                                  |  | 200
            GET /persons/{id}                            | /persons/%person%                         |  | 200
            GET /persons/{id}/extract                    | /persons/%person%/extract                 |  | 200
            GET /persons/{id}/certificate                | /persons/%erased%/certificate             |  | 200
            GET /text-erasures/{id}/certificate          | /text-erasures/%texts%/certificate        |  | 200
            GET /api/persons                             | /api/persons                              |  | 200
            GET /api/persons/{id}                        | /api/persons/%person%                     |  | 200
            GET /api/persons/{id}/extract                | /api/persons/%person%/extract             |  | 200
            GET /api/persons/{id}/certificate            | /api/persons/%erased%/certificate         |  | 200
            GET /api/text-erasures                       | /api/text-erasures                        |  | 200
            GET /api/text-erasures/{id}                  | /api/text-erasures/%texts%                |  | 200
            GET /api/text-erasures/{id}/certificate      | /api/text-erasures/%texts%/certificate    |  | 200
            GET /api                                     | /api                                      |  | 200
            GET /api/catalogue                           | /api/catalogue                            |  | 200
            GET /api/openapi.json                        | /api/openapi.json                         |  | 200
            GET /log/{*path}                             | /log/checkpoint                           |  | 200
            GET /api/log                                 | /api/log                                  |  | 200
            GET /api/log/consistency                     | /api/log/consistency?from=1&to=2          |  | 200
            POST /api/commands/{name}                    | /api/commands/rectify                     | {} | 400
            POST /api/imports                            | /api/imports                              | {} | 400
            GET /consultations                           | /consultations                            |  | 200
            GET /api/consultations                       | /api/consultations                        |  | 200
            GET /proposals                               | /proposals                                |  | 200
            GET /proposals/{id}                          | /proposals/%proposal%                     |  | 200
            POST /proposals/{id}/{said}                  | /proposals/%proposal%/rejection           | reason= | 409
            GET /api/proposals                           | /api/proposals                            |  | 200
            GET /api/proposals/{id}                      | /api/proposals/%proposal%                 |  | 200
            POST /api/proposals/{id}/{said}              | /api/proposals/%proposal%/rejection       | {} | 409
            GET /api/evidence                            | /api/evidence?case=%case%                 |  | 200
            GET /api/events/{id}/proof                   | /api/events/%whole%/proof                 |  | 200
            GET /                                        | /                                         |  | 200
            GET /cases/{id}                              | /cases/%case%                             |  | 200
            GET /cohorts                                 | /cohorts                                  |  | 200
            GET /compare                                 | /compare?indicator=F8&case=%case%&then.asOf=2007-12-31&asOf=2009-12-31 |  | 200
            GET /definitions                             | /definitions                              |  | 200
            GET /definitions/{code}                      | /definitions/missions-counted              |  | 200
            GET /definitions/try                         | /definitions/try                          |  | 200
            POST /definitions/try                        | /definitions/try                          | formula={"op":"count","none":"VALUE","of":{"names":["mission.delivered"]}} | 200
            GET /events/{id}                             | /events/%event%                           |  | 200
            GET /funders/{id}                            | /funders/%funder%                         |  | 200
            GET /funding                                 | /funding                                  |  | 200
            GET /indicators                              | /indicators                               |  | 200
            GET /indicators/{code}                       | /indicators/F8?case=%case%                |  | 200
            GET /months/{from}/{to}                      | /months/%event%/%second%                  |  | 200
            GET /organisations/{id}                      | /organisations/%organisation%             |  | 200
            GET /packs                                   | /packs?case=%case%                        |  | 200
            GET /replay                                  | /replay?view=case&key=%case%&from=2005-01-01&to=2010-12-31 |  | 200
            GET /signals                                 | /signals?case=%case%                      |  | 200
            GET /survival                                | /survival?of=jobs                         |  | 200
            GET /territories/{level}/{code}              | /territories/%place%                      |  | 200
            GET /api/cases                               | /api/cases                                |  | 200
            GET /api/cases/{id}                          | /api/cases/%case%                         |  | 200
            GET /api/cases/{id}/interval                 | /api/cases/%case%/interval?from=mission.started&to=mission.delivered |  | 200
            GET /api/cohorts                             | /api/cohorts                              |  | 200
            GET /api/cohorts.csv                         | /api/cohorts.csv                          |  | 200
            GET /api/compare                             | /api/compare?indicator=F8&case=%case%&then.asOf=2007-12-31&asOf=2009-12-31 |  | 200
            GET /api/definitions                         | /api/definitions                          |  | 200
            GET /api/definitions/schema                  | /api/definitions/schema                   |  | 200
            GET /api/definitions/fields                  | /api/definitions/fields                   |  | 200
            GET /api/definitions/{code}                  | /api/definitions/F3                       |  | 200
            POST /api/definitions/validate               | /api/definitions/validate                 | {"formula":{"op":"count","none":"VALUE","of":{"names":["mission.delivered"]}}} | 200
            POST /api/definitions/run                    | /api/definitions/run?case=%case%          | {"formula":{"op":"count","none":"VALUE","of":{"names":["mission.delivered"]}}} | 200
            GET /api/events/{id}                         | /api/events/%event%                       |  | 200
            GET /api/funders                             | /api/funders                              |  | 200
            GET /api/funders/{id}                        | /api/funders/%funder%                     |  | 200
            GET /api/funding                             | /api/funding                              |  | 200
            GET /api/funding.csv                         | /api/funding.csv                          |  | 200
            GET /api/funding-agreements/{id}             | /api/funding-agreements/%agreement%       |  | 200
            GET /api/history                             | /api/history?case=%case%                  |  | 200
            GET /api/indicators                          | /api/indicators?case=%case%               |  | 200
            GET /api/indicators/{code}                   | /api/indicators/F8?case=%case%            |  | 200
            GET /api/organisations                       | /api/organisations                        |  | 200
            GET /api/organisations/{id}                  | /api/organisations/%organisation%         |  | 200
            GET /api/packs                               | /api/packs?case=%case%                    |  | 200
            GET /api/replay                              | /api/replay?view=case&key=%case%&from=2005-01-01&to=2010-12-31&step=year |  | 200
            GET /api/shared-costs/{id}                   | /api/shared-costs/%cost%                  |  | 200
            GET /api/signals                             | /api/signals?case=%case%                  |  | 200
            GET /api/streams/{stream}                    | /api/streams/%stream%                     |  | 200
            GET /api/survival                            | /api/survival?of=jobs                     |  | 200
            GET /api/survival.csv                        | /api/survival.csv?of=jobs                 |  | 200
            GET /api/territories/{level}/{code}          | /api/territories/%place%                  |  | 200""");

    private DoorsToTry() {}

    static Door of(Rule rule) {
        Door door = BY_RULE.get(rule.door());
        if (door == null) {
            throw new AssertionError(rule.door() + " is in the policy, and no request to it is tried here");
        }
        return door;
    }

    private static Map<String, Door> read(String table) {
        Map<String, Door> byRule = new LinkedHashMap<>();
        table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .forEach(cells -> byRule.put(
                        cells.get(0),
                        new Door(
                                cells.get(0).startsWith("POST") ? "POST" : "GET",
                                cells.get(1),
                                cells.get(2),
                                Integer.parseInt(cells.get(3)))));
        return byRule;
    }
}
