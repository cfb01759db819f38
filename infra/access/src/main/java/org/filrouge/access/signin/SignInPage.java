package org.filrouge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.filrouge.access.WayIn;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people say who they are. It tells a stranger nothing of the programme. */
@Controller
public class SignInPage {

    static final String ADDRESS = "/sign-in";

    private static final String FAILED = "failed";
    /** How long a stranger's session is kept for the token in the form. */
    private static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(15);

    private final PageFrame frame;
    private final List<WayIn.Button> doors;

    /**
     * Makes the page.
     *
     * @param others ways in that it offers beside login and password
     */
    public SignInPage(MessageSource messages, List<WayIn> others) {
        this.frame = new PageFrame(messages);
        this.doors = others.stream().flatMap(other -> other.button().stream()).toList();
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            HttpServletRequest request,
            @RequestParam(name = LocalTarget.PARAMETER, required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String out) {
        String target = LocalTarget.of(asked);
        if (Reader.asking(request).isPresent()) {
            return new ModelAndView("redirect:" + target);
        }
        if (request.getSession().isNew()) {
            request.getSession().setMaxInactiveInterval((int) BEFORE_SIGN_IN.toSeconds());
        }
        return frame.show("sign-in", "sign-in.title", request)
                .addObject("target", target)
                .addObject("doors", doors)
                .addObject("failed", failed != null)
                .addObject("out", out != null);
    }

    /** Back to the page, which says the same whatever was wrong. */
    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        String language = LanguageChoice.asked(request.getQueryString());
        response.sendRedirect(ADDRESS + "?" + FAILED + "=&" + LocalTarget.PARAMETER + "="
                + URLEncoder.encode(LocalTarget.of(request.getParameter(LocalTarget.PARAMETER)), StandardCharsets.UTF_8)
                + (language == null ? "" : "&" + LanguageChoice.PARAMETER + "=" + language));
    }
}
