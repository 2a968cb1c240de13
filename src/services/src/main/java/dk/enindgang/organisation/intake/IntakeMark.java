package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Change;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of what an upload would do (R2): another one, if a value, what stood there before, or its version differs. */
final class IntakeMark {

    private IntakeMark() {}

    static String of(List<IntakeLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                for (IntakeLine line : lines) {
                    write(out, line);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each text with its length, so that none can pass for two. */
    private static void write(DataOutputStream out, IntakeLine line) throws IOException {
        text(out, line.file());
        out.writeInt(line.line());
        text(out, line.number());
        text(out, line.about());
        text(out, line.effect());
        out.writeLong(line.taken().version());
        out.writeInt(line.taken().changes().size());
        for (Change change : line.taken().changes()) {
            text(out, change.field());
            text(out, change.before());
            text(out, change.after());
        }
    }

    private static void text(DataOutputStream out, @org.jspecify.annotations.Nullable Object value) throws IOException {
        byte[] bytes = String.valueOf(value).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(value == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
