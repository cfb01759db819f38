package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;

/**
 * Who asks. Whatever is answered, and whatever is recorded, is so for a reader and within their rights.
 *
 * @param rights those held now
 * @param alone whether this is the one person of a program that nobody signs in to: there is then no second person to ask
 */
public record Reader(Rights rights, boolean alone) {

    private static final String ATTRIBUTE = Reader.class.getName();

    /** The one person of a program that nobody signs in to. */
    public static Reader alone(String account) {
        return new Reader(Rights.all(new AccountId(account)), true);
    }

    /** The account that asks. */
    public AccountId account() {
        return rights.account();
    }

    /** Remembers with a request who asks. */
    public void ask(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether they may read what people wrote: evaluators work under pseudonyms, and administrators see nothing of the history. */
    public boolean readsTexts() {
        return rights.held().stream()
                .map(Right::role)
                .anyMatch(role -> role != AccessRole.EVALUATOR && role != AccessRole.ADMINISTRATOR);
    }

    /**
     * Who asks.
     *
     * @throws Problem 401 when nobody signed in
     */
    public static Reader of(HttpServletRequest request) {
        return asking(request).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
    }

    /** Who asks; empty when nobody signed in. */
    public static Optional<Reader> asking(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Reader reader ? Optional.of(reader) : Optional.empty();
    }
}
