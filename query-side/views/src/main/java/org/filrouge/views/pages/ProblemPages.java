package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemPage;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what went wrong, and how to go on. */
public final class ProblemPages implements ProblemPage {

    private final Pages pages;

    public ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView show(Problem problem, HttpServletRequest request) {
        Page page = pages.open(request);
        page.views().notCited();
        Object sentence =
                problem.body(page.words().locale(), request.getRequestURI()).get("detail");
        ModelAndView view = page.show("problem", String.valueOf(sentence))
                .addObject("status", problem.status().value())
                .addObject("sentence", sentence)
                .addObject("code", problem.code());
        view.setStatus(problem.status());
        return view;
    }
}
