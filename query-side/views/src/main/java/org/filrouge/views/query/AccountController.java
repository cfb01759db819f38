package org.filrouge.views.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.access.AccountView;
import org.filrouge.http.Reader;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts and their rights at two dates. What somebody could see on a day is what was known of their rights by that day: {@code asOf} and
 * {@code knownAt} are then the same.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
public class AccountController {

    private static final Set<String> DATES = Set.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT, DatesAsked.SEEN);

    private final AccountAnswers answers;

    public AccountController(AccountAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/accounts")
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Parameters.of(parameters, DATES);
        Reader reader = Reader.of(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("day", AccountAnswers.day(views));
        body.put(
                "accounts",
                answers.all(views).stream()
                        .map(view -> answers.listed(view, reader, views))
                        .toList());
        return Json.answer(body, views);
    }

    @GetMapping("/accounts/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            HttpServletRequest request) {
        Parameters.of(parameters, DATES);
        AccountView view = Json.found(views.accounts().find(Json.slug(id)));
        return Json.answer(answers.whole(view, Reader.of(request), views), views);
    }

    @GetMapping("/rights")
    ResponseEntity<byte[]> rights(
            @RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Parameters.of(parameters, DATES);
        Reader reader = Reader.of(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("day", AccountAnswers.day(views));
        body.put("rights", rights(answers.all(views), reader, views));
        return Json.answer(body, views);
    }

    /** Those who hold anything on the day, and whoever ever read in an emergency. */
    private List<Map<String, Object>> rights(List<AccountView> accounts, Reader reader, ViewsAt views) {
        return accounts.stream()
                .filter(view ->
                        !view.history().heldOn(AccountAnswers.day(views)).isEmpty()
                                || !view.history().emergencies().isEmpty())
                .map(view -> answers.listed(view, reader, views))
                .toList();
    }
}
