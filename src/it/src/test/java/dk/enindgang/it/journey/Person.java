package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.enindgang.it.browser.Browsers;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.browser.Visit;
import dk.enindgang.it.product.Product;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of the practice municipality in front of a browser, using what they can see and read. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "Eksempelby-2026";

    private final Visit visit;

    private Person(Visit visit) {
        this.visit = visit;
    }

    /** Somebody nobody knows yet. */
    static Person stranger(Product product, Size size) {
        return new Person(Browsers.shared().visit(product.base(), size));
    }

    /** Signed in and on the front page. */
    static Person signedIn(Product product, Size size, String userName) {
        return signedIn(product, size, userName, ColorScheme.LIGHT);
    }

    static Person signedIn(Product product, Size size, String userName, ColorScheme scheme) {
        Person person = new Person(Browsers.shared().visit(product.base(), size, scheme));
        person.open("/account/login");
        person.logIn(userName);
        return person;
    }

    /** Fills the log-in page that is open and sends it. */
    void logIn(String userName) {
        visit.loggedIn(userName);
        field("Brugernavn").fill(userName);
        field("Adgangskode").fill(PASSWORD);
        press("Log ind");
        page().waitForURL(Pattern.compile("^(?!.*/account/login).*$").asPredicate());
    }

    int open(String path) {
        return visit.open(path);
    }

    Page page() {
        return visit.page();
    }

    Visit visit() {
        return visit;
    }

    /** The input with this label; a mark for required fields may follow it. */
    Locator field(String label) {
        return page().getByLabel(Pattern.compile("^\\s*" + label)).first();
    }

    void press(String name) {
        visit.button(name).first().click();
    }

    void follow(String name) {
        visit.link(name).first().click();
    }

    void choose(String label) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    boolean hasChosen(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .isChecked();
    }

    String heading() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    /** What the main part of the page says. */
    String reads() {
        return page().locator("main").innerText();
    }

    void sees(String text) {
        page().locator("main").getByText(text).first().waitFor();
    }

    /** The browser had nothing to complain of. */
    void isUndisturbed() {
        assertThat(visit.complaints()).isEqualTo(List.of());
    }

    @Override
    public void close() {
        visit.close();
    }
}
