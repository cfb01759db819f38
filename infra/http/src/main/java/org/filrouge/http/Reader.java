package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
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

    /** Whether it is known who asks. */
    public static boolean asks(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Reader;
    }

    /** Whether who asks may read what people wrote; nobody may who did not sign in. */
    public static boolean readsTexts(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Reader reader && reader.readsTexts();
    }

    /** Evaluators work under pseudonyms, and administrators see nothing of the history. */
    private boolean readsTexts() {
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
        if (request.getAttribute(ATTRIBUTE) instanceof Reader reader) {
            return reader;
        }
        throw Problem.of(ProblemCode.NOT_SIGNED_IN);
    }
}
