package org.filrouge.app.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.decisions.broken.RuleThatReadsTheClock;
import org.filrouge.folds.broken.FoldThatKnowsADriver;
import org.filrouge.folds.broken.FoldThatRollsDice;
import org.filrouge.gateway.broken.GatewayThatReadsViews;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.broken.DoorThatReadsWithoutEnd;
import org.filrouge.kernel.broken.KernelThatKnowsSpring;
import org.filrouge.ledger.broken.LedgerThatReadsFiles;
import org.filrouge.views.broken.ViewThatAsksTheRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RequestBody;

/** The fence between the parts: what each may depend on, and for each rule a class that breaks it. */
class FenceTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.filrouge");
    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify..";

    private static final DescribedPredicate<JavaMethodCall> CHANCE_OR_CLOCK = DescribedPredicate.describe(
            "asks chance or the clock", call -> Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime")
                    .contains(call.getTarget().getName()));

    private static final DescribedPredicate<JavaMethodCall> READS_A_BODY = DescribedPredicate.describe(
            "reads the body of a request",
            call -> Set.of("getInputStream", "getReader", "getPart", "getParts")
                            .contains(call.getTarget().getName())
                    && call.getTargetOwner().isAssignableTo(ServletRequest.class));

    private record Fence(String sentence, ArchRule rule, Class<?> breaks) {}

    private static final List<Fence> FENCES = List.of(
            new Fence(
                    "the kernel depends on the JDK alone",
                    mayOnlyDependOn("org.filrouge.kernel..", JDK, NULLNESS, "org.filrouge.kernel.."),
                    KernelThatKnowsSpring.class),
            new Fence(
                    "rules depend on the JDK and the kernel alone, and know no clock, random or I/O",
                    mayOnlyDependOn(
                            "org.filrouge.decisions..",
                            "java.lang",
                            "java.lang.runtime",
                            "java.math",
                            "java.util",
                            "java.util.stream",
                            "java.util.function",
                            NULLNESS,
                            "org.filrouge.kernel..",
                            "org.filrouge.decisions.."),
                    RuleThatReadsTheClock.class),
            new Fence(
                    "folds depend on the JDK and the kernel alone",
                    mayOnlyDependOn(
                            "org.filrouge.folds..",
                            "java.lang..",
                            "java.math",
                            "java.time..",
                            "java.util..",
                            NULLNESS,
                            "org.filrouge.kernel..",
                            "org.filrouge.folds.."),
                    FoldThatKnowsADriver.class),
            new Fence(
                    "the ledger depends on the JDK and the kernel alone, and opens no file and no connection",
                    mayOnlyDependOn(
                            "org.filrouge.ledger..",
                            "java.io",
                            "java.lang..",
                            "java.math",
                            "java.nio",
                            "java.nio.charset",
                            "java.security..",
                            "java.time..",
                            "java.util..",
                            NULLNESS,
                            "org.filrouge.kernel..",
                            "org.filrouge.ledger.."),
                    LedgerThatReadsFiles.class),
            new Fence(
                    "the command side never sees the query side",
                    classes()
                            .that()
                            .resideInAPackage("org.filrouge.gateway..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideOutsideOfPackages("org.filrouge.views..", "org.filrouge.folds.."),
                    GatewayThatReadsViews.class),
            new Fence(
                    "the query side never sees the command side",
                    classes()
                            .that()
                            .resideInAPackage("org.filrouge.views..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideOutsideOfPackages("org.filrouge.gateway..", "org.filrouge.decisions.."),
                    ViewThatAsksTheRules.class),
            new Fence(
                    "kernel, rules, folds and ledger give the same result whenever and wherever they run",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "org.filrouge.kernel..",
                                    "org.filrouge.decisions..",
                                    "org.filrouge.folds..",
                                    "org.filrouge.ledger..")
                            .should()
                            .callMethodWhere(CHANCE_OR_CLOCK),
                    FoldThatRollsDice.class),
            new Fence(
                    "bodies are read in one place, up to a limit",
                    noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName(BoundedBody.class.getName())
                            .should()
                            .callMethodWhere(READS_A_BODY)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(RequestBody.class),
                    DoorThatReadsWithoutEnd.class));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheFence() {
        return FENCES.stream()
                .map(fence -> DynamicTest.dynamicTest(
                        fence.sentence(), () -> fence.rule().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCanFail() {
        return FENCES.stream()
                .map(fence -> DynamicTest.dynamicTest(fence.breaks().getSimpleName(), () -> {
                    JavaClasses broken = new ClassFileImporter().importClasses(fence.breaks());
                    assertThat(fence.rule().evaluate(broken).hasViolation()).isTrue();
                }));
    }

    private static ArchRule mayOnlyDependOn(String part, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(part)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
