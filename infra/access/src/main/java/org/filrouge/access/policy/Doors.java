package org.filrouge.access.policy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.access.Rule;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the door of a request, by the same patterns and the same reading of its path as what then answers it. */
final class Doors {

    private static final String ANY = "ANY";

    private final List<Door> doors;

    private record Door(String method, PathPattern pattern, Rule rule) {

        static Door of(Rule rule) {
            int space = rule.door().indexOf(' ');
            PathPattern pattern =
                    PathPatternParser.defaultInstance.parse(rule.door().substring(space + 1));
            return new Door(rule.door().substring(0, space), pattern, rule);
        }

        boolean takes(String asked) {
            return method.equals(ANY) || method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
        }
    }

    Doors(List<Rule> rules) {
        this.doors = rules.stream()
                .map(Door::of)
                .sorted(Comparator.comparing(Door::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /**
     * The rule of a request; empty where there is no door. Of an address that does not take the method it is the rule of the address, so
     * that whoever may come in there is told which methods it takes.
     */
    Optional<Rule> of(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        List<Door> here =
                doors.stream().filter(door -> door.pattern().matches(path)).toList();
        return here.stream()
                .filter(door -> door.takes(request.getMethod()))
                .findFirst()
                .or(() -> here.stream().findFirst())
                .map(Door::rule);
    }
}
