package org.filrouge.views.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.folds.identifier.IdentifierView;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.organisation.RegisterNumber;
import org.filrouge.http.Problem;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, whatever their roles; by a number of theirs with {@code ?siret=}, {@code ?siren=}, {@code ?rna=}. */
@RestController
@RequestMapping(path = "/api/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
public class OrganisationController {

    /** What a list shows of an organisation. */
    record Summary(
            String id,
            @Nullable String name,
            @Nullable OrganisationKind kind,
            List<RegisterNumber> identifiers,
            List<String> cases) {

        static Summary of(OrganisationView view) {
            return new Summary(view.id(), view.name(), view.kind(), view.identifiers(), view.cases());
        }
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        List<Identifier> numbers = numbers(parameters);
        if (!numbers.isEmpty()) {
            return Json.answer(new LinkedHashMap<>(Map.of("organisations", having(numbers, views))), views);
        }
        return Json.page(
                "organisations", ViewsAt::organisations, views, after, limit, OrganisationView::id, Summary::of);
    }

    /** The numbers asked for, each by the name of its register: {@code siret=38047555800058}. */
    private static List<Identifier> numbers(Map<String, String> parameters) {
        return Arrays.stream(IdentifierScheme.values())
                .filter(scheme -> parameters.containsKey(parameter(scheme)))
                .map(scheme -> new Identifier(scheme, parameters.get(parameter(scheme))))
                .toList();
    }

    /** The organisations that have all of some numbers, or had them. */
    private static List<Summary> having(List<Identifier> numbers, ViewsAt views) {
        Set<String> found = new TreeSet<>(holders(numbers.getFirst(), views));
        numbers.forEach(number -> found.retainAll(holders(number, views)));
        return found.stream()
                .flatMap(id -> views.organisations().find(id).stream())
                .map(Summary::of)
                .toList();
    }

    private static Set<String> holders(Identifier number, ViewsAt views) {
        Optional<IdentifierView> view = views.identifiers().find(number.toString());
        if (view.isEmpty() && !number.isValid()) {
            throw Problem.parameter(parameter(number.scheme()));
        }
        return view.stream()
                .flatMap(known -> known.holders().stream())
                .map(IdentifierView.Holder::organisation)
                .collect(Collectors.toSet());
    }

    private static String parameter(IdentifierScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, ViewsAt views) {
        return Json.answer(Json.found(views.organisations().find(Json.slug(id))), views);
    }
}
