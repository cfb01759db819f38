package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.RightsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who came from elsewhere and waits for a right. */
@RestController
class WaitingController {

    private static final int SIREN = 9;

    private final Arrivals arrivals;
    private final RightsOf rights;
    private final Map<String, String> funders;

    /** Proposes funders by SIRET or SIREN. */
    WaitingController(Arrivals arrivals, RightsOf rights, Map<String, String> funders) {
        this.arrivals = arrivals;
        this.rights = rights;
        this.funders = funders;
    }

    @GetMapping("/api/accounts/waiting")
    List<Waiting> waiting(HttpServletRequest request) {
        if (!Reader.of(request).rights().isAny(AccessRole.ADMINISTRATOR)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        return arrivals.all().stream()
                .filter(arrival -> rights.of(arrival.account()).held().isEmpty())
                .map(this::told)
                .toList();
    }

    private Waiting told(Arrival arrival) {
        Told told = arrival.told();
        return new Waiting(
                arrival.account(),
                arrival.at(),
                arrival.identity().issuer(),
                arrival.identity().subject(),
                told.name(),
                told.email(),
                told.siret(),
                told.organisation(),
                proposed(told.siret()));
    }

    /** What is set for an establishment comes before what is set for its organisation. */
    private @Nullable String proposed(@Nullable String siret) {
        if (siret == null || siret.length() < SIREN) {
            return null;
        }
        return funders.getOrDefault(siret, funders.get(siret.substring(0, SIREN)));
    }
}
