package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordCheckTest {

    private static final String RIGHT = "right horse battery";
    private static final String HERE = "192.0.2.7";

    @TempDir
    private Path keys;

    private final SetClock clock = new SetClock();
    private final Passwords passwords = new Passwords();
    private Directory directory;
    private PasswordCheck check;

    @BeforeEach
    void somebody() {
        directory = Directory.in(keys);
        directory.add(directory.pseudonym(), "claire", "Claire", passwords.hash(RIGHT), false);
        check = new PasswordCheck(directory, passwords, clock);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void aLoginAndItsPasswordLetIn() {
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        assertThat(check.of("Claire", RIGHT, HERE)).isPresent();
        assertThat(check.of("claire", "wrong", HERE)).isEmpty();
        assertThat(check.of("nobody", RIGHT, HERE)).isEmpty();
        assertThat(check.of("claire", "x".repeat(10_000), HERE)).isEmpty();
    }

    @Test
    void afterFiveWrongOnesTheRightOneHasToWaitAMinuteTooEvenWhenItWasRightBefore() {
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        fail(5);
        assertThat(check.of("claire", RIGHT, HERE)).isEmpty();
        clock.goOn(Duration.ofSeconds(59));
        assertThat(check.of("claire", RIGHT, HERE)).isEmpty();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
    }

    @Test
    void oneThatIsRightForgetsThoseBefore() {
        fail(4);
        clock.goOn(RememberedPasswords.REMEMBERED);
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        fail(4);
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
    }

    @Test
    void manyGuessesAtOnceAreStoppedLikeThoseOneAfterAnother() throws Exception {
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            guesses.add(() -> check.of("claire", "wrong", HERE).isPresent());
        }
        guesses.add(() -> {
            Thread.sleep(1_500);
            return check.of("claire", RIGHT, HERE).isPresent();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(13)) {
            for (Future<Boolean> guess : threads.invokeAll(guesses)) {
                assertThat(guess.get()).isFalse();
            }
        }
    }

    @Test
    void aClosedAccountAndANewPasswordLetTheOldOneInNoMore() {
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        Account claire = directory.byLogin("claire").orElseThrow();
        directory.setPassword(claire.id(), passwords.hash("another sentence"), false);
        assertThat(check.of("claire", RIGHT, HERE)).isEmpty();
        assertThat(check.of("claire", "another sentence", HERE)).isPresent();
        directory.close(claire.id());
        assertThat(check.of("claire", "another sentence", HERE)).isEmpty();
    }

    @Test
    void anAddressThatTriesManyLoginsWaitsWhileOthersGoOn() {
        for (int i = 0; i < AddressThrottle.MOST_FAILURES; i++) {
            check.of("nobody-" + i, "wrong", HERE);
        }
        assertThat(check.of("claire", RIGHT, HERE)).isEmpty();
        assertThat(check.of("claire", RIGHT, "192.0.2.8")).isPresent();
        clock.goOn(AddressThrottle.REMEMBERED);
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
    }

    @Test
    void oneCustomersManyAddressesAreOne() {
        AddressThrottle throttle = new AddressThrottle();
        for (int i = 0; i < AddressThrottle.MOST_FAILURES; i++) {
            throttle.failed("2001:db8:1:2::" + i, clock.instant());
        }
        assertThat(throttle.isWaiting("2001:db8:1:2:ffff::1", clock.instant())).isTrue();
        assertThat(throttle.isWaiting("2001:db8:1:3::1", clock.instant())).isFalse();
    }

    @Test
    void aPasswordThatWasRightAMomentAgoIsCheckedWithoutItsCost() {
        assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        long begun = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            assertThat(check.of("claire", RIGHT, HERE)).isPresent();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aLoginThatNobodyHasCostsAboutTheSameAsAWrongPassword() {
        check.of("claire", "wrong", HERE);
        check.of("nobody", "wrong", HERE);
        long known = time("claire", 3);
        long unknown = time("nobody", 3);
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    private long time(String login, int times) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            check.of(login, "wrong", HERE);
        }
        return System.nanoTime() - begun;
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(check.of("claire", "wrong", HERE)).isEmpty();
        }
    }
}
