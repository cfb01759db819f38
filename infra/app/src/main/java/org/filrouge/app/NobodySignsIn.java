package org.filrouge.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.filrouge.http.Reader;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program on loopback that nobody signs in to: whoever reaches it is its one person. */
final class NobodySignsIn extends OncePerRequestFilter {

    private final Reader reader;

    NobodySignsIn(String account) {
        this.reader = Reader.alone(account);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        reader.ask(request);
        chain.doFilter(request, response);
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
