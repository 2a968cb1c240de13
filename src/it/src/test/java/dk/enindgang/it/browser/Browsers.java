package dk.enindgang.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One browser process for the whole run; each visit is a person of its own in it, with own cookies. */
public final class Browsers implements AutoCloseable {

    private static @Nullable Browsers shared;

    private final Playwright playwright;
    private final Browser browser;

    public Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Chromium chromium = Chromium.find();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.executable())
                        .setEnv(environment)
                        .setArgs(chromium.arguments()));
    }

    /** The browser of this run, started when first asked for. */
    public static synchronized Browsers shared() {
        if (shared == null) {
            shared = new Browsers();
        }
        return shared;
    }

    /** Ends the browser of this run, if there is one. */
    public static synchronized void closeShared() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    /** Somebody in front of a screen of this size, in the light. */
    public Visit visit(URI base, Size size) {
        return visit(base, size, ColorScheme.LIGHT);
    }

    /** Somebody in front of a screen of this size, whose system is light or dark. */
    public Visit visit(URI base, Size size, ColorScheme scheme) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(base.toString())
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setColorScheme(scheme)
                        .setViewportSize(size.width(), size.height())),
                size);
    }

    public String version() {
        return browser.version();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
