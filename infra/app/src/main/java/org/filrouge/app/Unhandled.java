package org.filrouge.app;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself could not answer, put into the same words as every other problem. */
@Controller
class Unhandled implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Unhandled.class);

    @RequestMapping("/error")
    void error(HttpServletRequest request) {
        if (request.getAttribute(Problem.LEFT) instanceof Problem left) {
            throw left;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        throw switch (status instanceof Integer code ? code : 404) {
            case 400 -> Problem.of(ProblemCode.MALFORMED);
            case 404 -> Problem.of(ProblemCode.NOT_FOUND);
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
            default -> unexpected(request);
        };
    }

    private static Problem unexpected(HttpServletRequest request) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return Problem.of(ProblemCode.UNEXPECTED, Map.of("reference", reference));
    }
}
