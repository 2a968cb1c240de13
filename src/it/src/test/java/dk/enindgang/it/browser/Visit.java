package dk.enindgang.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dk.enindgang.it.product.Hidden;
import java.util.ArrayList;
import java.util.List;

/** One person in front of one browser: own cookies, one tab. Complaints of the browser are kept for the test. */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final Size size;
    private final List<String> complaints = new ArrayList<>();
    private boolean sees;

    Visit(BrowserContext context, Size size) {
        this.context = context;
        this.size = size;
        this.page = context.newPage();
        context.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public Size size() {
        return size;
    }

    /** Who sits there now; one of them may see the hidden. */
    public void loggedIn(String userName) {
        sees = Hidden.WHO_MAY.equals(userName);
    }

    /** Goes to the address and gives the status it was answered with. */
    public int open(String path) {
        Response answer = page.navigate(path);
        if (!sees) {
            Hidden.requireSilence(page.url(), page.content());
        }
        return answer == null ? 0 : answer.status();
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** What the browser complained of: script errors and refusals of the content security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void listen(ConsoleMessage message) {
        boolean answerCode = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !answerCode) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
