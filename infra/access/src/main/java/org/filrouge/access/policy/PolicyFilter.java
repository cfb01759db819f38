package org.filrouge.access.policy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.Access;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.Policy;
import org.filrouge.kernel.access.Rule;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the policy at every address, after it is known who asks: what has no rule is not there, for anybody; who may not come in is told
 * so before anything is looked up. The one person of a program that nobody signs in to goes everywhere.
 */
public final class PolicyFilter extends OncePerRequestFilter {

    private static final String HOME = "/";
    private static final String RIGHTS = "/rights";

    private final Doors doors;

    public PolicyFilter() {
        this(Policy.addresses());
    }

    PolicyFilter(List<Rule> rules) {
        this.doors = new Doors(rules);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Reader> reader = Reader.asking(request);
        if (reader.isPresent() && reader.get().alone()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Rule> rule = doors.of(request);
        if (rule.isPresent() && isLetIn(rule.get(), reader)) {
            chain.doFilter(request, response);
        } else if (reader.isEmpty()) {
            refuse(ProblemCode.NOT_SIGNED_IN, request, response);
        } else if (rule.isEmpty()) {
            refuse(ProblemCode.NOT_FOUND, request, response);
        } else if (request.getRequestURI().equals(HOME) && reader.get().rights().isAny(AccessRole.ADMINISTRATOR)) {
            response.sendRedirect(RIGHTS);
        } else {
            refuse(ProblemCode.NOT_ALLOWED, request, response);
        }
    }

    private static boolean isLetIn(Rule rule, Optional<Reader> reader) {
        return rule.open() || (reader.isPresent() && rule.of(reader.get().rights()) != Access.DENIED);
    }

    private static void refuse(ProblemCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(Problem.LEFT, Problem.of(code));
        response.sendError(code.status().value());
    }
}
