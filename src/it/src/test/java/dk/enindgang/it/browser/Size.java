package dk.enindgang.it.browser;

/** The windows every page is looked at in: a desk, a phone, and the narrowest that WCAG 1.4.10 asks for. */
public enum Size {
    DESK(1440, 900),
    PHONE(390, 844),
    NARROW(320, 640);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
