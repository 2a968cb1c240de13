package dk.enindgang.guide.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A guide file as it was found: its name and its text. */
record GuideSource(String name, String text) {

    private static final String ENDING = ".md";

    GuideSource {
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean isGuide(String fileName) {
        return fileName.endsWith(ENDING);
    }

    /** What the file says the guide is called; the header must agree. */
    String slug() {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    List<String> lines() {
        return List.of(text.split("\r\n|\n|\r", -1));
    }

    /** Changes when a word changes, not when an editor ends lines in another way. */
    String hash() {
        String plain =
                String.join("\n", lines().stream().map(String::stripTrailing).toList());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(plain.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
