package org.filrouge.views.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.consultation.ConsultationView.Reading;
import org.filrouge.http.Reader;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of reads: {@code /api/consultations?account=a-12&kind=PACK} or {@code ?key=person:p-1}, the latest first. */
@RestController
public class ConsultationController {

    private final Set<String> names = new TreeSet<>(Consultations.NAMES);

    public ConsultationController() {
        names.addAll(Set.of("limit", DatesAsked.AS_OF, DatesAsked.KNOWN_AT));
    }

    @GetMapping(path = "/api/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable Integer limit) {
        List<Reading> found = Consultations.of(Parameters.of(parameters, names), Reader.of(request))
                .find(views);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("count", found.size());
        body.put("byAccount", Consultations.counted(found, Reading::by));
        body.put(
                "byKind", Consultations.counted(found, reading -> reading.kind().name()));
        body.put("consultations", found.stream().limit(Json.limit(limit)).toList());
        return Json.answer(body, views);
    }
}
