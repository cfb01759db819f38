package org.filrouge.gateway.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.common.IdentifierFactory;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.person.PersonRefusal;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Slug;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Sealer.Sealed;
import org.filrouge.vault.SubjectErased;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST /api/commands/{name}}: a decision is put to the rules, and answered when it is on disk: 201, or
 * 202 when a second person is asked first.
 */
@RestController
public class CommandController {

    private static final int LARGEST_BODY = 1 << 20;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CommandService commands;
    private final CommandContracts contracts;
    private final Clock clock;
    private final Sealer sealer;
    private final Fingerprints fingerprints;

    /**
     * Answers commands.
     *
     * @param clock tells today, for facts whose date is left out
     * @param sealer seals what people write before anything else sees it
     * @param fingerprints tell a repeated request from another one
     */
    public CommandController(
            CommandService commands,
            CommandContracts contracts,
            Clock clock,
            Sealer sealer,
            Fingerprints fingerprints) {
        this.commands = commands;
        this.contracts = contracts;
        this.clock = clock;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
    }

    @PostMapping(
            path = "/api/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> post(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        Entry entry = EventCatalogue.byCommand(name)
                .orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_COMMAND, Map.of("command", shown(name))));
        byte[] bytes = BoundedBody.read(request, LARGEST_BODY);
        JsonNode json = BoundedBody.json(bytes);
        List<Fault> faults = contracts.faults(entry, json, LanguageChoice.of(request));
        if (!faults.isEmpty()) {
            throw Problem.malformed(faults);
        }
        Reader reader = Reader.of(request);
        CommandAnswer answer =
                commands.send(reader, proposal(entry, json, bytes, reader, version(ifMatch), hashed(key)));
        ResponseEntity.BodyBuilder built = answer.waits()
                ? ResponseEntity.accepted().location(URI.create("/api/proposals/" + answer.id()))
                : ResponseEntity.created(URI.create("/api/streams/" + answer.stream()));
        return built.eTag("\"" + answer.version() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(KernelJson.mapper().writeValueAsBytes(answer));
    }

    private Proposal proposal(
            Entry entry, JsonNode json, byte[] bytes, Reader reader, @Nullable Long expected, @Nullable String key) {
        CommandBody body = bind(json);
        if (body.onBehalfOf() != null && !reader.rights().mayActFor(body.onBehalfOf())) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        String id = body.id() == null ? entry.family().madeUp() + madeUp(key) : body.id();
        String commandId = IdentifierFactory.getInstance().generateIdentifier();
        Envelope envelope = body.envelope(LocalDate.now(clock), reader.rights(), commandId);
        if (entry.family().stream().equals(SupportCaseId.STREAM) && envelope.caseId() == null) {
            envelope = envelope.withCase(new SupportCaseId(id));
        }
        DomainEvent proposed = read(json.get("data"), entry.record(), "/data");
        String data = KernelJson.mapper().writeValueAsString(proposed);
        String stream = entry.family().ofItsOwn()
                ? entry.family().stream() + ":" + id
                : json.get(CommandBody.STREAM).asString();
        String request = key == null
                ? null
                : fingerprints.ofRequest(entry.type().command(), new String(bytes, StandardCharsets.UTF_8));
        Proposal open = new Proposal(
                entry.type().command(),
                stream,
                data,
                KernelJson.toMap(envelope),
                expected,
                key,
                request,
                reader.alone());
        return sealed(open, entry, reader);
    }

    /** Whoever may not ask learns nothing of who is erased. */
    private Proposal sealed(Proposal open, Entry entry, Reader reader) {
        try {
            Sealed sealed = sealer.seal(open.stream(), entry.record(), open.data(), open.envelope());
            return open.sealed(sealed.data(), sealed.envelope());
        } catch (SubjectErased gone) {
            commands.mayAsk(reader, open);
            throw Problem.refused(List.of(new Refusal(PersonRefusal.ERASED, Map.of())));
        }
    }

    private static CommandBody bind(JsonNode json) {
        ObjectNode told = ((ObjectNode) json).deepCopy();
        told.remove(List.of("data", CommandBody.STREAM));
        JsonNode caseId = told.remove("case");
        if (caseId != null) {
            told.set("caseId", caseId);
        }
        return read(told, CommandBody.class, "");
    }

    private static <T> T read(JsonNode json, Class<T> type, String at) {
        try {
            return KernelJson.mapper().treeToValue(json, type);
        } catch (JacksonException unreadable) {
            throw Problem.malformed(List.of(new Fault(at + Faults.pointer(unreadable), Faults.reason(unreadable))));
        }
    }

    /** A repeated request without an id must reach the same stream, so the name then follows from the key. */
    private static String madeUp(@Nullable String key) {
        return key == null ? IdentifierFactory.getInstance().generateIdentifier() : key.substring(0, 32);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        Matcher etag = ETAG.matcher(ifMatch);
        if (!etag.matches()) {
            throw Problem.parameter(HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(etag.group(1));
    }

    private static @Nullable String hashed(@Nullable String key) {
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.parameter("Idempotency-Key");
        }
        return sha256(key);
    }

    private static String sha256(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(("idempotency-key\n" + key).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String shown(String name) {
        return name.length() <= Slug.LONGEST && name.matches("[a-z-]+") ? name : "…";
    }
}
