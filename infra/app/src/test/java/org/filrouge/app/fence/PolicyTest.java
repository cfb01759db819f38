package org.filrouge.app.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.access.Access;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.Policy;
import org.filrouge.kernel.access.Rule;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Whatever can be asked has a rule in the policy, and every rule has something to ask: else the build fails. */
class PolicyTest {

    private static final Path TABLE = Path.of("../access/POLICY.md");

    /** Doors that no controller of this project answers: files, and what the actuator shows. */
    private static final Set<String> NOT_OURS = Set.of(
            "GET /assets/**",
            "GET /webjars/**",
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /actuator/prometheus");

    @Test
    void everyAddressHasARuleAndEveryRuleAnAddress() {
        Set<String> doors = mapped();
        doors.addAll(NOT_OURS);
        assertThat(Policy.addresses().stream().map(Rule::door)).containsExactlyInAnyOrderElementsOf(doors);
    }

    @Test
    void everyCommandHasARuleAndEveryRuleACommand() {
        List<String> commands = EventCatalogue.entries().stream()
                .map(Entry::command)
                .flatMap(Optional::stream)
                .toList();
        assertThat(Policy.commands().stream().map(Rule::door)).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void anAdministratorHasNothingOfTheHistory() {
        assertThat(Policy.addresses().stream()
                        .filter(rule -> rule.of(AccessRole.EVALUATOR) == Access.ALLOWED)
                        .filter(rule -> !rule.open())
                        .filter(rule -> rule.of(AccessRole.ADMINISTRATOR) != Access.DENIED)
                        .map(Rule::door))
                .containsExactlyInAnyOrder(
                        "GET /api",
                        "GET /api/catalogue",
                        "GET /api/openapi.json",
                        "GET /api/log",
                        "GET /api/log/consistency",
                        "GET /log/{*path}");
    }

    @Test
    void theTableInTheDocumentationIsThePolicyOfThisBuild() throws IOException {
        Path received = Path.of("target/received/POLICY.md");
        Files.createDirectories(received.getParent());
        Files.writeString(received, table());
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
                .as("cp infra/app/target/received/POLICY.md infra/access/POLICY.md")
                .isEqualTo(table());
    }

    private static Set<String> mapped() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.filrouge").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(PolicyTest::doors)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> doors(Class<?> controller) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(method -> doors(above, method));
    }

    private static Stream<String> doors(@Nullable RequestMapping above, Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        return paths(above).flatMap(first -> paths(own)
                .flatMap(second -> methods(own).map(verb -> verb + " " + whole(first, second))));
    }

    private static Stream<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static Stream<String> methods(RequestMapping own) {
        return own.method().length == 0
                ? Stream.of("ANY")
                : Arrays.stream(own.method()).map(RequestMethod::name);
    }

    private static String whole(String first, String second) {
        String whole = first + second;
        return whole.isEmpty() ? "/" : whole;
    }

    private static String table() {
        return """
                # Who may do what

                Made by the build (`PolicyTest`) from the one policy (`org.filrouge.kernel.access.Policy`); do not edit by hand.
                *all*: what the door has. *own*: what the right reaches, the answer being made from that alone. *sum*: figures of many
                under statistical secrecy. *open*: whoever asks. –: nothing. Who holds several roles has what any of them gives; what is
                not in these tables lets nobody in ([decision record 0025](../adr/0025-rights-are-events.md)).

                ## Addresses

                """
                + rows(Policy.addresses()) + "\n## Commands\n\n" + rows(Policy.commands());
    }

    private static String rows(List<Rule> rules) {
        String roles = Arrays.stream(AccessRole.values())
                .map(role -> role.label().en())
                .collect(Collectors.joining(" | "));
        String head = "| door | " + roles + " |\n|---" + "|---".repeat(AccessRole.values().length) + "|\n";
        return head
                + rules.stream()
                        .map(rule -> "| `" + rule.door() + "` | "
                                + Arrays.stream(AccessRole.values())
                                        .map(role -> word(rule, role))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String word(Rule rule, AccessRole role) {
        return switch (rule.of(role)) {
            case ALLOWED -> rule.open() ? "open" : "all";
            case OWN -> "own";
            case AGGREGATED -> "sum";
            case DENIED -> "–";
        };
    }
}
