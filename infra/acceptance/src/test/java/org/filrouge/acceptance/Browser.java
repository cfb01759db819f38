package org.filrouge.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser in front of the running program. It cannot reach any other machine. */
final class Browser implements AutoCloseable {

    /** Why the tests that need it are skipped. */
    static final String MISSING =
            "no chromium with its chromedriver on this machine, so the pages are not tried in a browser";

    /** It has no tools for the very newest browsers, and needs none of them here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String address;

    /**
     * Opens one.
     *
     * @param profile an empty folder of its own
     */
    Browser(String address, Path profile) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--accept-lang=fr",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
                .build();
        this.driver = new ChromeDriver(service, options);
        this.address = address;
        driver.executeCdpCommand("Network.enable", Map.of());
    }

    /** Whether there is one; says so when there is none, since a skipped test says nothing on the console. */
    static boolean installed() {
        boolean installed = binary().isPresent() && onPath("chromedriver").isPresent();
        if (!installed) {
            System.err.println("Skipped: " + MISSING);
        }
        return installed;
    }

    Browser open(String path) {
        driver.get(address + path);
        return this;
    }

    /** Goes on to where the first match leads. */
    Browser follow(String selector) {
        return open(one(selector).getAttribute("href").substring(address.length()));
    }

    /** What is on the page, or comes within ten seconds: a click may be answered before the next page is there. */
    WebElement one(String selector) {
        for (int i = 0; i < 100 && all(selector).isEmpty(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Where it is, without the machine. */
    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    /** Where it is once it has left a page: a click may be answered before the next page is there. */
    String pathOnceNot(String page) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (path().startsWith(page) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return path();
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 500));
    }

    void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Waits until something on the page is there. */
    void await(String expression) {
        for (int i = 0; i < 100; i++) {
            if (driver.executeScript("return Boolean(" + expression + ")").equals(true)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("not there within ten seconds: " + expression);
    }

    /** What breaks the accessibility rules, once a page with a script is all there. */
    List<?> violations() {
        await("(where => !where || where.shadowRoot?.querySelector('h3'))(document.querySelector('#swagger-ui'))");
        return Axe.violations(driver);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> binary() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
