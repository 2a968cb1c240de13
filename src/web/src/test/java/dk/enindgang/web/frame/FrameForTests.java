package dk.enindgang.web.frame;

import java.util.Locale;

/** The parts of the frame that beans speak with, for a reader of Danish who is signed in. */
public final class FrameForTests {

    public static final String NAME = "Mette Lærkegaard";

    private FrameForTests() {}

    public static Language language() {
        return new Language() {
            @Override
            public Locale getLocale() {
                return DANISH;
            }
        };
    }

    public static SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public String getName() {
                return NAME;
            }
        };
    }

    public static Words words() {
        var words = new Words();
        words.language = language();
        words.signedIn = signedIn();
        return words;
    }
}
