package org.filrouge.gateway.approvals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.gateway.commands.CommandAnswer;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.Contract;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.PersonTraces;
import org.filrouge.json.Schemas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * {@code POST /api/proposals/{id}/approval}, {@code rejection} or {@code withdrawal}: what a second person says of a proposal, as JSON
 * from programs and as a form from the pages.
 */
@RestController
public class ProposalController {

    private static final int LARGEST_BODY = 1 << 14;
    private static final Contract CONTRACT = new Contract(Schemas.of(Said.class));

    private final SecondPersons persons;
    private final Clock clock;

    /**
     * Takes decisions on proposals.
     *
     * @param clock tells today
     */
    public ProposalController(SecondPersons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** What is said with a decision on a proposal: why, which a rejection must tell. */
    record Said(@Nullable String reason) {}

    @PostMapping(
            path = "/api/proposals/{id}/{said}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> post(@PathVariable String id, @PathVariable String said, HttpServletRequest request)
            throws IOException {
        JsonNode json = BoundedBody.json(BoundedBody.read(request, LARGEST_BODY));
        CommandAnswer answer = settle(id, said, json, request);
        return ResponseEntity.created(URI.create("/api/streams/" + answer.stream()))
                .eTag("\"" + answer.version() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(KernelJson.mapper().writeValueAsBytes(answer));
    }

    @PostMapping(path = "/proposals/{id}/{said}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> form(
            @PathVariable String id,
            @PathVariable String said,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request) {
        JsonNode json = KernelJson.mapper().valueToTree(new Said(reason == null || reason.isBlank() ? null : reason));
        CommandAnswer answer = settle(id, said, json, request);
        long seen = answer.events().stream()
                .map(CommandAnswer.RecordedAs::position)
                .filter(position -> position != null)
                .mapToLong(position -> position)
                .max()
                .orElse(0);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/proposals/" + id + "?afterPosition=" + seen))
                .build();
    }

    private CommandAnswer settle(String id, String said, JsonNode json, HttpServletRequest request) {
        List<Fault> faults = CONTRACT.faults(json, LanguageChoice.of(request));
        List<Fault> all = faults.isEmpty() ? PersonTraces.faults(json) : faults;
        if (!all.isEmpty()) {
            throw Problem.malformed(all);
        }
        String command = SecondPersons.COMMANDS.get(said);
        if (command == null) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        JsonNode reason = json.get("reason");
        return persons.settle(
                id, command, reason == null ? null : reason.asString(), Reader.of(request), LocalDate.now(clock));
    }
}
