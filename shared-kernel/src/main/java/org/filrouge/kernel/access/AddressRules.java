package org.filrouge.kernel.access;

import java.util.List;

/**
 * Who gets what at each address. The columns are the roles: officer, provider, beneficiary, committee member, funder, evaluator, auditor,
 * administrator. {@code own} is what the right reaches, {@code sum} aggregates under secrecy, {@code -} nothing.
 */
final class AddressRules {

    static final List<Rule> ALL = PolicyTable.lines(
            """
            open open open open open open open open | GET /assets/**
            open open open open open open open open | GET /webjars/**
            open open open open open open open open | GET /actuator/health
            open open open open open open open open | GET /actuator/health/**
            open open open open open open open open | ANY /error
            open open open open open open open open | GET /sign-in
            open open open open open open open open | GET /sign-in/oidc/refused
            open open open open open open open open | GET /sign-in/waiting
            open open open open open open open open | GET /password
            open open open open open open open open | POST /password
            -    -    -    -    -    -    all  all  | GET /actuator/prometheus
            -    -    -    -    -    -    all  all  | GET /rights
            -    -    -    -    -    -    all  all  | GET /api/accounts
            -    -    -    -    -    -    all  all  | GET /api/accounts/{id}
            -    -    -    -    -    -    -    all  | GET /api/accounts/waiting
            -    -    -    -    -    -    all  all  | GET /api/rights
            all  -    -    -    -    -    -    all  | GET /persons
            all  -    -    -    -    -    -    all  | GET /persons/{id}
            all  -    -    -    -    -    -    all  | GET /persons/{id}/extract
            all  -    -    -    -    -    all  all  | GET /persons/{id}/certificate
            all  -    -    -    -    -    all  all  | GET /text-erasures/{id}/certificate
            all  -    -    -    -    -    -    all  | GET /api/persons
            all  -    -    -    -    -    -    all  | GET /api/persons/{id}
            all  -    -    -    -    -    -    all  | GET /api/persons/{id}/extract
            all  -    -    -    -    -    all  all  | GET /api/persons/{id}/certificate
            all  -    -    -    -    -    all  all  | GET /api/text-erasures
            all  -    -    -    -    -    all  all  | GET /api/text-erasures/{id}
            all  -    -    -    -    -    all  all  | GET /api/text-erasures/{id}/certificate
            all  all  all  all  all  all  all  all  | GET /api
            all  all  all  all  all  all  all  all  | GET /api/catalogue
            all  all  all  all  all  all  all  all  | GET /api/openapi.json
            all  all  all  all  all  all  all  all  | GET /log/{*path}
            all  all  all  all  all  all  all  all  | GET /api/log
            all  all  all  all  all  all  all  all  | GET /api/log/consistency
            own  own  own  own  own  own  -    own  | POST /api/commands/{name}
            own  -    -    -    -    -    -    -    | POST /api/imports
            own  own  own  own  own  own  all  own  | GET /consultations
            own  own  own  own  own  own  all  own  | GET /api/consultations
            own  -    -    own  -    -    all  -    | GET /proposals
            own  -    -    own  -    -    all  -    | GET /proposals/{id}
            own  -    -    own  -    -    -    -    | POST /proposals/{id}/{said}
            own  -    -    own  -    -    all  -    | GET /api/proposals
            own  -    -    own  -    -    all  -    | GET /api/proposals/{id}
            own  -    -    own  -    -    -    -    | POST /api/proposals/{id}/{said}
            own  own  own  own  own  -    all  -    | GET /api/evidence
            own  own  own  own  own  -    all  -    | GET /api/events/{id}/proof
            own  own  own  own  own  all  all  -    | GET /
            own  own  own  own  own  all  all  -    | GET /cases/{id}
            own  own  own  own  own  all  all  -    | GET /cohorts
            own  own  own  own  own  all  all  -    | GET /compare
            own  own  own  own  own  all  all  -    | GET /definitions
            own  own  own  own  own  all  all  -    | GET /definitions/{code}
            own  own  own  own  own  all  all  -    | GET /definitions/try
            own  own  own  own  own  all  all  -    | POST /definitions/try
            own  own  own  own  own  all  all  -    | GET /events/{id}
            own  own  own  own  own  all  all  -    | GET /funders/{id}
            sum  sum  sum  sum  sum  sum  sum  -    | GET /funding
            own  own  own  own  own  all  all  -    | GET /indicators
            own  own  own  own  own  all  all  -    | GET /indicators/{code}
            own  own  own  own  own  all  all  -    | GET /months/{from}/{to}
            own  own  own  own  own  all  all  -    | GET /organisations/{id}
            own  own  own  own  own  all  all  -    | GET /packs
            own  own  own  own  own  all  all  -    | GET /replay
            own  own  own  own  own  all  all  -    | GET /signals
            own  own  own  own  own  all  all  -    | GET /survival
            own  own  own  own  own  all  all  -    | GET /territories/{level}/{code}
            own  own  own  own  own  all  all  -    | GET /api/cases
            own  own  own  own  own  all  all  -    | GET /api/cases/{id}
            own  own  own  own  own  all  all  -    | GET /api/cases/{id}/interval
            own  own  own  own  own  all  all  -    | GET /api/cohorts
            own  own  own  own  own  all  all  -    | GET /api/cohorts.csv
            own  own  own  own  own  all  all  -    | GET /api/compare
            own  own  own  own  own  all  all  -    | GET /api/definitions
            own  own  own  own  own  all  all  -    | GET /api/definitions/schema
            own  own  own  own  own  all  all  -    | GET /api/definitions/fields
            own  own  own  own  own  all  all  -    | GET /api/definitions/{code}
            own  own  own  own  own  all  all  -    | POST /api/definitions/validate
            own  own  own  own  own  all  all  -    | POST /api/definitions/run
            own  own  own  own  own  all  all  -    | GET /api/events/{id}
            own  own  own  own  own  all  all  -    | GET /api/funders
            own  own  own  own  own  all  all  -    | GET /api/funders/{id}
            sum  sum  sum  sum  sum  sum  sum  -    | GET /api/funding
            sum  sum  sum  sum  sum  sum  sum  -    | GET /api/funding.csv
            own  own  own  own  own  all  all  -    | GET /api/funding-agreements/{id}
            own  own  own  own  own  all  all  -    | GET /api/history
            own  own  own  own  own  all  all  -    | GET /api/indicators
            own  own  own  own  own  all  all  -    | GET /api/indicators/{code}
            own  own  own  own  own  all  all  -    | GET /api/organisations
            own  own  own  own  own  all  all  -    | GET /api/organisations/{id}
            own  own  own  own  own  all  all  -    | GET /api/packs
            own  own  own  own  own  all  all  -    | GET /api/replay
            own  own  own  own  own  all  all  -    | GET /api/shared-costs/{id}
            own  own  own  own  own  all  all  -    | GET /api/signals
            own  own  own  own  own  all  all  -    | GET /api/streams/{stream}
            own  own  own  own  own  all  all  -    | GET /api/survival
            own  own  own  own  own  all  all  -    | GET /api/survival.csv
            own  own  own  own  own  all  all  -    | GET /api/territories/{level}/{code}""");

    private AddressRules() {}
}
