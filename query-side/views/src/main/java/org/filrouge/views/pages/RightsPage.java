package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.folds.access.AccountView;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.EmergencyAccess;
import org.filrouge.kernel.access.Tenure;
import org.filrouge.views.query.AccountAnswers;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who could see what, when: every right of every account at the two dates, and who read in an emergency. */
@Controller
public class RightsPage {

    private final AccountAnswers answers;
    private final Pages pages;

    public RightsPage(AccountAnswers answers, Pages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    /**
     * A right of an account.
     *
     * @param held whether it is held on the day
     */
    record RightRow(
            String account, @Nullable String name, String role, String scope, String from, String until, String held) {}

    /** An emergency access. */
    record EmergencyRow(
            String account, @Nullable String name, String scope, String opened, String ends, @Nullable String reason) {}

    @GetMapping("/rights")
    ModelAndView rights(ViewsAt views, HttpServletRequest request) {
        Page page = pages.open(request, views);
        Reader reader = Reader.of(request);
        List<AccountView> accounts = answers.all(views);
        return page.show("rights", page.words().text("rights.title"))
                .addObject(
                        "rights",
                        accounts.stream()
                                .flatMap(view -> rights(view, page, reader))
                                .toList())
                .addObject(
                        "without",
                        accounts.stream()
                                .filter(view -> view.history().tenures().isEmpty())
                                .map(view -> called(view, page, reader))
                                .toList())
                .addObject(
                        "emergencies",
                        accounts.stream()
                                .flatMap(view -> emergencies(view, page, reader))
                                .toList());
    }

    private String called(AccountView view, Page page, Reader reader) {
        String name = name(view, page, reader);
        return name == null ? view.id() : view.id() + " (" + name + ")";
    }

    private @Nullable String name(AccountView view, Page page, Reader reader) {
        return answers.name(view.id(), reader, page.views()).orElse(null);
    }

    private Stream<RightRow> rights(AccountView view, Page page, Reader reader) {
        LocalDate day = AccountAnswers.day(page.views());
        return view.history().tenures().stream().map(tenure -> row(view, tenure, day, page, reader));
    }

    private RightRow row(AccountView view, Tenure tenure, LocalDate day, Page page, Reader reader) {
        Wording words = page.words();
        boolean held = view.history().heldOn(day).contains(tenure.right()) && tenure.holdsOn(day);
        return new RightRow(
                view.id(),
                name(view, page, reader),
                words.pick(tenure.right().role().label()),
                scope(tenure.right().scope(), words),
                words.date(tenure.from()),
                tenure.until() == null ? "—" : words.date(tenure.until()),
                words.text(held ? "rights.held.yes" : "rights.held.no"));
    }

    private Stream<EmergencyRow> emergencies(AccountView view, Page page, Reader reader) {
        return view.history().emergencies().stream().map(access -> row(view, access, page, reader));
    }

    private EmergencyRow row(AccountView view, EmergencyAccess access, Page page, Reader reader) {
        Wording words = page.words();
        return new EmergencyRow(
                view.id(),
                name(view, page, reader),
                scope(access.scope(), words),
                words.instant(access.opened()),
                words.instant(access.ends()),
                access.reason());
    }

    private static String scope(AccessScope scope, Wording words) {
        if (scope.everywhere()) {
            return words.text("rights.everywhere");
        }
        Stream<String> places = scope.territories().stream().map(Object::toString);
        Stream<String> cases = scope.cases().stream().map(one -> words.text("rights.case", one.slug()));
        Stream<String> organisation = Stream.ofNullable(scope.organisation()).map(one -> one.slug());
        return Stream.of(places, cases, organisation)
                .flatMap(all -> all)
                .reduce((one, other) -> one + ", " + other)
                .orElse("—");
    }
}
