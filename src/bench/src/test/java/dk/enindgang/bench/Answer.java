package dk.enindgang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param raw the body as it went over the line, gzipped where the server did so
 */
record Answer(int status, HttpHeaders headers, byte[] raw) {

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String text() {
        if (!header("Content-Encoding").contains("gzip")) {
            return new String(raw, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** R4: a 200 that shows this text at least so many times. */
    Answer mustShow(String text, int times) {
        String page = text();
        int found = page.split(java.util.regex.Pattern.quote(text), -1).length - 1;
        if (status != 200 || found < times) {
            throw new IllegalStateException("status " + status + ", “" + text + "” " + found + " times instead of "
                    + times + ":\n" + page.substring(0, Math.min(600, page.length())));
        }
        return this;
    }

    /** R4: a redirect to an address that holds this text. */
    Answer mustLeadTo(String part) {
        if (status / 100 != 3 || !header("Location").contains(part)) {
            throw new IllegalStateException("status " + status + " to “" + header("Location") + "”, not to " + part);
        }
        return this;
    }
}
