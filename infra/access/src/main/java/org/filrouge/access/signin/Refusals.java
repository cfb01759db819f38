package org.filrouge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Answers whoever is not let in: somebody who reads pages goes to the sign-in page, a program is told. */
final class Refusals {

    /** Addresses for programs, whatever else the caller would take. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|actuator|log)/.*");

    private Refusals() {}

    /** Nobody signed in. */
    static void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (readsPages(request)) {
            response.sendRedirect(signIn(request));
            return;
        }
        // Never Basic: browsers would ask for the password themselves, and keep it.
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        tell(Problem.of(ProblemCode.NOT_SIGNED_IN), request, response);
    }

    /** A form without the token of its reader's session: another site's, or one left open for too long. */
    static void formExpired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Reader.asking(request).isPresent()) {
            refused(ProblemCode.FORM_EXPIRED, request, response);
        } else {
            notSignedIn(request, response);
        }
    }

    /** Somebody signed in, and yet no. */
    static void refused(ProblemCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(code);
        if (readsPages(request)) {
            request.setAttribute(Problem.LEFT, problem);
            response.sendError(problem.status().value());
            return;
        }
        tell(problem, request, response);
    }

    private static void tell(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = LanguageChoice.of(request);
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getOutputStream()
                .write(KernelJson.mapper().writeValueAsBytes(problem.body(locale, request.getRequestURI())));
    }

    static boolean readsPages(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !FOR_PROGRAMS.matcher(request.getRequestURI()).matches();
    }

    /** The sign-in page, which leads back to what was asked for where it can be asked for again. */
    private static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = LocalTarget.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        String language = LanguageChoice.asked(query);
        String languageKept = language == null ? "" : "&" + LanguageChoice.PARAMETER + "=" + language;
        return request.getMethod().equals("GET")
                ? SignInPage.ADDRESS + "?" + LocalTarget.PARAMETER + "="
                        + URLEncoder.encode(asked, StandardCharsets.UTF_8) + languageKept
                : SignInPage.ADDRESS;
    }
}
