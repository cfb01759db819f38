package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.filrouge.json.KernelJson;
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
    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem, HttpServletRequest request) {
        Locale locale = Language.of(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        if (problem.status().value() == 429 || problem.status().value() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        byte[] body = KernelJson.mapper().writeValueAsBytes(problem.body(locale, request.getRequestURI()));
        return new ResponseEntity<>(body, headers, problem.status());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> method(
            HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response) {
        String[] allowed = e.getSupportedMethods();
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return problem(Problem.of(ProblemCode.METHOD_NOT_ALLOWED), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> mediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return problem(
                Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Map.of("type", String.valueOf(e.getContentType()))),
                request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.NOT_ACCEPTABLE), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NoResourceFoundException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.NOT_FOUND), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> parameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problem(Problem.parameter(e.getName()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return problem(Problem.parameter(e.getParameterName()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> binding(ServletRequestBindingException e, HttpServletRequest request) {
        return problem(Problem.of(ProblemCode.MALFORMED), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(Exception e, HttpServletRequest request) {
        return problem(unexpected(e), request);
    }

    /** What a caller is told of a failure nobody foresaw: a reference to the line in the log that tells the rest. */
    public static Problem unexpected(Exception e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, e);
        return Problem.of(ProblemCode.UNEXPECTED, Map.of("reference", reference));
    }
}
