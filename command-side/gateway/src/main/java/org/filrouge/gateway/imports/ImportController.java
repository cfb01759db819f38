package org.filrouge.gateway.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/imports}: a case file goes in whole or not at all. With {@code Accept: application/x-ndjson} the answer tells
 * its progress line by line, the last line being the report, or the problem met after the first line.
 */
@RestController
public class ImportController {

    private static final int LARGEST_FILE = 16 << 20;
    private static final String YAML = "application/yaml";
    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;

    private final ImportService imports;

    public ImportController(ImportService imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/api/imports",
            consumes = {YAML, "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON_VALUE},
            produces = {MediaType.APPLICATION_JSON_VALUE, NDJSON})
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = LanguageChoice.of(request);
        byte[] file = BoundedBody.read(request, LARGEST_FILE);
        boolean yaml = !String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(NDJSON)) {
            stream(file, yaml, locale, request, response);
            return;
        }
        Report report = imports.importFile(file, yaml, Reader.of(request), locale, step -> {});
        response.setStatus(report.imported() ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.LOCATION, "/api/cases/" + report.caseId());
        response.getOutputStream().write(KernelJson.mapper().writeValueAsBytes(body(report)));
    }

    private void stream(
            byte[] file, boolean yaml, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        try {
            Report report = imports.importFile(
                    file, yaml, Reader.of(request), locale, step -> line(response, Map.of("progress", step)));
            line(response, Map.of("report", body(report)));
        } catch (RuntimeException failed) {
            if (!response.isCommitted()) {
                throw failed;
            }
            Problem problem = failed instanceof Problem told ? told : ProblemAdvice.unexpected(failed);
            line(response, Map.of("problem", problem.body(locale, request.getRequestURI())));
        }
    }

    private static void line(HttpServletResponse response, Map<String, ?> content) {
        try {
            response.setContentType(NDJSON);
            OutputStream out = response.getOutputStream();
            out.write(KernelJson.mapper().writeValueAsBytes(content));
            out.write('\n');
            out.flush();
        } catch (IOException callerLeft) {
            // The import goes on without its watcher.
        }
    }

    /** A report as callers see it. */
    public static Map<String, Object> body(Report report) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("case", report.caseId());
        body.put("imported", report.imported());
        body.put("events", report.events());
        body.put("position", report.position());
        body.put("gaps", report.gaps());
        return body;
    }
}
