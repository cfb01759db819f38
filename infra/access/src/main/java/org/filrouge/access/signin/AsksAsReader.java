package org.filrouge.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.access.RightsOf;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever proved who they are asks as a reader, with the rights they hold at this moment. An account that was closed, forgotten or
 * given another password since is let in no more; one with a one-time password may only choose its own.
 */
final class AsksAsReader extends OncePerRequestFilter {

    /** Under which pages find how the reader is called. */
    static final String CALLED = "signedInAs";

    private static final Set<String> OPEN_BEFORE_A_PASSWORD = Set.of(PasswordPage.ADDRESS, "/sign-out");

    private final Directory directory;
    private final RightsOf rights;
    private final AccountId operator;

    /**
     * Makes readers.
     *
     * @param operator under whom the machine's own verbs ask
     */
    AsksAsReader(Directory directory, RightsOf rights, AccountId operator) {
        this.directory = directory;
        this.rights = rights;
        this.operator = operator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proved = SecurityContextHolder.getContext().getAuthentication();
        if (proved == null || proved instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
        } else if (proved.getName().equals(operator.slug())) {
            new Reader(
                            new Rights(
                                    operator, List.of(new Right(AccessRole.PROGRAMME_OFFICER, AccessScope.EVERYWHERE))),
                            false)
                    .ask(request);
            chain.doFilter(request, response);
        } else {
            asAccount(proved, request, response, chain);
        }
    }

    private void asAccount(
            Authentication proved, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> known =
                directory.find(new AccountId(proved.getName())).filter(found -> stillIn(proved, found));
        if (known.isEmpty()) {
            forgetSession(request);
            Refusals.notSignedIn(request, response);
            return;
        }
        Account account = known.get();
        new Reader(rights.of(account.id()), false).ask(request);
        request.setAttribute(CALLED, account.displayName());
        if (account.mustChangePassword() && !isOpenBeforeAPassword(request.getRequestURI())) {
            Refusals.refused(ProblemCode.PASSWORD_MUST_CHANGE, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean stillIn(Authentication proved, Account found) {
        return !found.closed() && !(proved instanceof LetIn in && in.generation() != found.generation());
    }

    private static boolean isOpenBeforeAPassword(String path) {
        return OPEN_BEFORE_A_PASSWORD.contains(path) || SignInChain.isPublic(path);
    }

    private static void forgetSession(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }
}
