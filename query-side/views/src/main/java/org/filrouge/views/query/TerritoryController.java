package org.filrouge.views.query;

import java.util.Locale;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Territories, with the cases of the smaller places in them: {@code /api/territories/departement/57},
 * {@code /api/territories/region/32?territories=recast}.
 */
@RestController
@RequestMapping(path = "/api/territories", produces = MediaType.APPLICATION_JSON_VALUE)
public class TerritoryController {

    @GetMapping("/{level}/{code}")
    ResponseEntity<byte[]> one(
            @PathVariable String level,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String territories,
            ViewsAt views) {
        return Json.answer(TerritoryAnswer.of(views, territory(level, code), TerritoryReading.of(territories)), views);
    }

    /** The place an address names, or 404 when it names none. */
    public static Territory territory(String level, String code) {
        try {
            String name = level.toUpperCase(Locale.ROOT).replace('-', '_');
            for (TerritoryLevel known : TerritoryLevel.values()) {
                if (known.name().equals(name) || known.prefix().equals(name)) {
                    return new Territory(known, code);
                }
            }
        } catch (IllegalArgumentException noCode) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        throw Problem.of(ProblemCode.NOT_FOUND);
    }
}
