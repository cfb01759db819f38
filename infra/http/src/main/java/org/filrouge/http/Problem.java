package org.filrouge.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.filrouge.json.Fault;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.value.Bilingual;
import org.springframework.http.HttpStatus;

/**
 * What a refused or failed request is answered with (RFC 9457): a stable code, the sentence in both languages, the facts, every
 * faulty field, and where several rules object, all of them.
 */
public final class Problem extends RuntimeException {

    /** Where a filter leaves a problem with a request, for the page that shows it. */
    public static final String LEFT = Problem.class.getName();

    private static final long serialVersionUID = 1L;
    /** Problem types are names, not addresses: nothing needs to be reachable to understand one. */
    private static final String TYPE = "urn:fil-rouge:problem:";

    private static final int MOST_FAULTS = 50;

    private final transient HttpStatus status;
    private final transient List<Refusal> refusals;
    private final transient List<Fault> faults;

    private Problem(HttpStatus status, List<Refusal> refusals, List<Fault> faults) {
        super(refusals.getFirst().code().code(), null, false, false);
        this.status = status;
        this.refusals = refusals;
        this.faults = faults;
    }

    /** A problem of the request itself. */
    public static Problem of(ProblemCode code, Map<String, String> facts) {
        return new Problem(code.status(), List.of(new Refusal(code, facts)), List.of());
    }

    public static Problem of(ProblemCode code) {
        return of(code, Map.of());
    }

    /** A body with faulty fields: 400. Of very many faults the first are told. */
    public static Problem malformed(List<Fault> faults) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                List.of(new Refusal(ProblemCode.MALFORMED, Map.of())),
                faults.stream().limit(MOST_FAULTS).toList());
    }

    /** A problem of what was posted, with the places of its faults. Of very many faults the first are told. */
    public static Problem of(ProblemCode code, Map<String, String> facts, List<Fault> faults) {
        return new Problem(
                code.status(),
                List.of(new Refusal(code, facts)),
                faults.stream().limit(MOST_FAULTS).toList());
    }

    /** A parameter that cannot be read: 400. */
    public static Problem parameter(String name) {
        return of(ProblemCode.BAD_PARAMETER, Map.of("parameter", name));
    }

    /** One rule or several said no: 409. */
    public static Problem refused(List<Refusal> refusals) {
        return new Problem(HttpStatus.CONFLICT, refusals, List.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return refusals.getFirst().code().code();
    }

    /** What went wrong, in both languages. */
    public Bilingual sentence() {
        return refusals.getFirst().sentence();
    }

    /** The places of its faults; empty where it has none. */
    public List<Fault> faults() {
        return faults;
    }

    /** The body of the answer, in the language asked for. */
    public Map<String, Object> body(Locale locale, String instance) {
        Refusal first = refusals.getFirst();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + code());
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", Language.pick(first.sentence(), locale));
        body.put("instance", instance);
        body.put("code", code());
        body.put("sentence", first.sentence());
        body.put("facts", first.facts());
        if (!faults.isEmpty()) {
            body.put("faults", faults);
        }
        if (refusals.size() > 1) {
            body.put("objections", refusals.stream().map(Problem::objection).toList());
        }
        return body;
    }

    private static Map<String, Object> objection(Refusal refusal) {
        Bilingual sentence = refusal.sentence();
        return Map.of("code", refusal.code().code(), "sentence", sentence, "facts", refusal.facts());
    }
}
