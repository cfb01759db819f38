package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A place to try the API from a browser. */
@Controller
public class ApiPage {

    private final Pages pages;

    public ApiPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/api")
    ModelAndView api(HttpServletRequest request) {
        Page page = pages.open(request);
        return page.show("api", page.words().text("api.title"));
    }
}
