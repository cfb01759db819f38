package org.filrouge.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.filrouge.http.Reader;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program on loopback that nobody signs in to: whoever reaches it is its one person. */
public final class NobodySignsIn extends OncePerRequestFilter {

    private final Reader reader;

    public NobodySignsIn(String account) {
        this.reader = Reader.alone(account);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        reader.ask(request);
        chain.doFilter(as(reader.account().slug(), request), response);
    }

    /** Known to whoever asks a request for its user, such as the addresses that tell an operator more than a stranger. */
    private static HttpServletRequest as(String name, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return () -> name;
            }
        };
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
