package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.secrecy.Dominance;
import org.filrouge.folds.secrecy.PublishedAmounts;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.views.query.FundingReleases.Release;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What all funders together granted: {@code /api/funding}, by closed calendar year, tax basis and region, under statistical secrecy. It is
 * the same for every reader and takes no parameters.
 */
@RestController
public class FundingController {

    private final FundingReleases releases;

    public FundingController(FundingReleases releases) {
        this.releases = releases;
    }

    @GetMapping(path = "/api/funding", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> funding(@RequestParam Map<String, String> parameters) {
        Parameters.of(parameters, Set.of());
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> secrecy = new LinkedHashMap<>();
        secrecy.put("othersAtLeast", releases.rule().threshold());
        secrecy.put("largestShare", Dominance.LARGEST_SHARE);
        json.put("secrecy", secrecy);
        json.put(
                "releases",
                releases.all().stream().map(FundingController::shown).toList());
        return Json.answer(json);
    }

    private static Map<String, Object> shown(Release release) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", release.year());
        json.put("known", release.known().toString());
        List<Map<String, Object>> tables = new ArrayList<>();
        release.tables().forEach((basis, table) -> tables.add(shown(basis, table)));
        json.put("tables", tables);
        return json;
    }

    private static Map<String, Object> shown(TaxBasis basis, PublishedAmounts table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("basis", basis);
        json.put("unit", "EUR");
        json.put("regions", table.rows());
        json.put("total", table.total() == null ? Csv.SECRET : table.total());
        return json;
    }

    @GetMapping(path = "/api/funding.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> parameters) {
        Parameters.of(parameters, Set.of());
        Csv csv = new Csv().row(List.of("year", "known", "basis", "region", "euros"));
        releases.all().forEach(release -> release.tables().forEach((basis, table) -> {
            table.rows().forEach((region, amount) -> csv.row(line(release, basis, region, amount)));
            csv.row(line(release, basis, "", table.total() == null ? Csv.SECRET : table.total()));
        }));
        return ResponseEntity.ok().contentType(SurvivalController.CSV).body(csv.bytes());
    }

    private static List<@Nullable Object> line(Release release, TaxBasis basis, String region, Object amount) {
        return Arrays.asList(release.year(), release.known(), basis, region, amount);
    }
}
