package org.filrouge.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.filrouge.json.KernelJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where what went wrong becomes an HTTP answer. A caller never sees a stack trace. */
@ControllerAdvice
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    /** Addresses for programs: they answer problems as problem documents, whatever else the caller would take. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|actuator)/.*");

    private final @Nullable ProblemPage page;

    /**
     * Answers problems.
     *
     * @param page what someone who reads pages is shown; null where there are no pages
     */
    public ProblemAdvice(@Nullable ProblemPage page) {
        this.page = page;
    }

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request) {
        if (page != null && Reader.asking(request).isPresent() && readsPages(request)) {
            return page.show(problem, request);
        }
        Locale locale = LanguageChoice.of(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        if (problem.status().value() == 429 || problem.status().value() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        byte[] body = KernelJson.mapper().writeValueAsBytes(problem.body(locale, address(request)));
        return new ResponseEntity<>(body, headers, problem.status());
    }

    private static boolean readsPages(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !FOR_PROGRAMS.matcher(address(request)).matches();
    }

    /** The address that was asked for, also when the answer is made elsewhere. */
    private static String address(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }

    @ExceptionHandler
    Object method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response) {
        String[] allowed = e.getSupportedMethods();
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return problem(Problem.of(ProblemCode.METHOD_NOT_ALLOWED), request);
    }

    @ExceptionHandler
    Object mediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return problem(
                Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Map.of("type", String.valueOf(e.getContentType()))),
                request);
    }

    @ExceptionHandler
    Object notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.NOT_ACCEPTABLE), request);
    }

    @ExceptionHandler
    Object notFound(NoResourceFoundException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.NOT_FOUND), request);
    }

    @ExceptionHandler
    Object parameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problem(Problem.parameter(e.getName()), request);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return problem(Problem.parameter(e.getParameterName()), request);
    }

    /** A query that cannot be taken apart, such as one with a broken percent-encoding. */
    @ExceptionHandler
    Object query(InvalidParameterException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.MALFORMED), request);
    }

    @ExceptionHandler
    Object binding(ServletRequestBindingException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.MALFORMED), request);
    }

    @ExceptionHandler
    Object unexpected(Exception e, HttpServletRequest request) {
        return problem(unexpected(e), request);
    }

    /** What a caller is told of a failure nobody foresaw: a reference to the line in the log that tells the rest. */
    public static Problem unexpected(Exception e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, e);
        return Problem.of(ProblemCode.UNEXPECTED, Map.of("reference", reference));
    }
}
