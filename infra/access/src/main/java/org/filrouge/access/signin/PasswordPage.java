package org.filrouge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody chooses a password of their own. The sessions begun with the old one end. */
@Controller
public class PasswordPage {

    static final String ADDRESS = "/password";

    private final PageFrame frame;
    private final Directory directory;
    private final PasswordCheck check;
    private final Passwords passwords;

    public PasswordPage(MessageSource messages, Directory directory, PasswordCheck check, Passwords passwords) {
        this.frame = new PageFrame(messages);
        this.directory = directory;
        this.check = check;
        this.passwords = passwords;
    }

    @GetMapping(ADDRESS)
    ModelAndView form(HttpServletRequest request) {
        return shown(request, of(request));
    }

    @PostMapping(ADDRESS)
    ModelAndView changed(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated) {
        Account account = of(request);
        Optional<NewPassword.Fault> fault = NewPassword.fault(account.login(), current, chosen, repeated);
        if (fault.isEmpty()
                && check.of(String.valueOf(account.login()), current, request.getRemoteAddr())
                        .isEmpty()) {
            fault = Optional.of(NewPassword.Fault.CURRENT);
        }
        if (fault.isPresent()) {
            ModelAndView again = shown(request, account)
                    .addObject("fault", "password.fault." + fault.get().word());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        directory.setPassword(account.id(), passwords.hash(chosen), false);
        goOn(request, directory.find(account.id()).orElseThrow());
        return new ModelAndView("redirect:/");
    }

    private ModelAndView shown(HttpServletRequest request, Account account) {
        return frame.show("password", "password.title", request)
                .addObject("login", account.login())
                .addObject("first", account.mustChangePassword())
                .addObject("shortest", Passwords.SHORTEST);
    }

    /** Whose password it is; who signs in elsewhere, or to nothing, has none here. */
    private Account of(HttpServletRequest request) {
        return directory
                .find(Reader.of(request).account())
                .filter(Account::hasPassword)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** This session alone goes on, under another id. */
    private static void goOn(HttpServletRequest request, Account account) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LetIn.of(account));
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
