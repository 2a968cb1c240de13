package dk.enindgang.guide.check;

/** How hard a text is to read (læsbarhedsindeks): words in a sentence, and how many of a hundred words are long. */
record Lix(int words, int longWords, int sentences) {

    /** More letters than this make a word long. */
    private static final int SHORT = 6;

    /** Reads it once, letter by letter: it may be as long as it will. */
    static Lix of(String text) {
        int words = 0;
        int longWords = 0;
        int sentences = 0;
        int letters = 0;
        boolean said = false;
        for (int i = 0; i <= text.length(); i++) {
            char here = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isLetter(here)) {
                letters++;
                continue;
            }
            if (letters > 0) {
                words++;
                longWords += letters > SHORT ? 1 : 0;
                said = true;
                letters = 0;
            }
            if (said && ends(text, i, here)) {
                sentences++;
                said = false;
            }
        }
        return new Lix(words, longWords, sentences);
    }

    /** A point before a space, a colon, an empty line, an item of a list, the end. */
    private static boolean ends(String text, int at, char here) {
        if (at >= text.length()) {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (here) {
            case '.', '?', '!', ':' -> !Character.isLetterOrDigit(next);
            case '\n' -> next == '\n' || next == '-' || next == '*' || next == '#' || Character.isDigit(next);
            default -> false;
        };
    }

    int value() {
        return words == 0 ? 0 : Math.round((float) words / Math.max(1, sentences) + 100f * longWords / words);
    }
}
