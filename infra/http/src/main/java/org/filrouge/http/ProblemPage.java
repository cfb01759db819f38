package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem to someone who reads pages, where there are pages. */
public interface ProblemPage {

    /** The page, in the language of the request. */
    ModelAndView show(Problem problem, HttpServletRequest request);
}
