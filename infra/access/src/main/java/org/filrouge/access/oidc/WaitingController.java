package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.filrouge.access.signin.Directory;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.RightsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who came from elsewhere and waits for a right. */
@RestController
class WaitingController {

    private static final int SIREN = 9;

    private final Directory directory;
    private final RightsOf rights;
    private final Map<String, String> funders;

    /** Proposes funders by SIRET or SIREN. */
    WaitingController(Directory directory, RightsOf rights, Map<String, String> funders) {
        this.directory = directory;
        this.rights = rights;
        this.funders = funders;
    }

    @GetMapping(path = "/api/accounts/waiting", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] waiting(HttpServletRequest request) {
        if (!Reader.of(request).rights().isAny(AccessRole.ADMINISTRATOR)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        List<Waiting> waiting = directory.newcomers().stream()
                .filter(newcomer -> rights.of(newcomer.account()).held().isEmpty())
                .map(newcomer -> new Waiting(newcomer, proposed(newcomer.siret())))
                .toList();
        return KernelJson.mapper().writeValueAsBytes(Map.of("waiting", waiting));
    }

    /** What is set for an establishment comes before what is set for its organisation. */
    private @Nullable String proposed(@Nullable String siret) {
        if (siret == null || siret.length() < SIREN) {
            return null;
        }
        return funders.getOrDefault(siret, funders.get(siret.substring(0, SIREN)));
    }
}
