package dk.enindgang.it.journey;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: Tab, letters and Enter. */
final class Keyboard {

    private static final int PATIENCE = 120;

    private final Page page;

    Keyboard(Person person) {
        page = person.page();
    }

    /** Tabs until the thing with this name has the focus, and it can be seen that it has. */
    Keyboard reach(String name) {
        return until(
                "document.activeElement.innerText?.trim().startsWith(wanted)"
                        + " || document.activeElement.labels?.[0]?.innerText.trim().startsWith(wanted)"
                        + " || document.activeElement.type === 'submit' && document.activeElement.value === wanted"
                        + " || document.activeElement.ariaLabel?.startsWith(wanted)",
                name);
    }

    /** Tabs until a link in the main part to such an address has the focus. */
    Keyboard reachAddress(String part) {
        return until("document.activeElement.closest('main') && document.activeElement.href?.includes(wanted)", part);
    }

    private Keyboard until(String condition, String wanted) {
        String script = "wanted => Boolean(" + condition + ")";
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate(script, wanted))) {
                return requireRing(wanted);
            }
            next();
        }
        throw new AssertionError("The keyboard never reaches " + wanted + " on " + page.url());
    }

    private Keyboard requireRing(String wanted) {
        // A link that stretches over its whole row wears the ring on what it puts after itself, a choice on its label.
        Object seen = page.evaluate("() => { const it = document.activeElement, label = it.closest('label');"
                + " const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;"
                + " return [undefined, '::after'].some(part => { const style = getComputedStyle(it, part);"
                + " return ring(style) || style.boxShadow !== 'none'; }) || label && ring(getComputedStyle(label)); }");
        if (!Boolean.TRUE.equals(seen)) {
            throw new AssertionError("It cannot be seen that " + wanted + " has the focus on " + page.url());
        }
        return this;
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.innerText")).strip();
    }

    Keyboard next() {
        page.keyboard().press("Tab");
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard enter() {
        page.keyboard().press("Enter");
        return this;
    }
}
