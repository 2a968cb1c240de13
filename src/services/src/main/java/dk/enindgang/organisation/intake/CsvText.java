package dk.enindgang.organisation.intake;

import dk.enindgang.platform.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes text of the bytes of a file, or says what they are instead (R1). */
final class CsvText {

    static final int MOST_BYTES = 2_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** @throws RuleViolation if it is no text, or too much */
    static String of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new RuleViolation("organisation.intake.rule.tooLarge", MOST_BYTES / 1_000_000);
        }
        if (bytes.length > 1 && ((bytes[0] == 'P' && bytes[1] == 'K') || (bytes[0] & 0xff) == 0xd0)) {
            throw new RuleViolation("organisation.intake.rule.spreadsheet");
        }
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, WINDOWS))
                .orElseThrow(() -> new RuleViolation("organisation.intake.rule.noText"));
        String plain = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        if (plain.chars().anyMatch(CsvText::unseen)) {
            throw new RuleViolation("organisation.intake.rule.noText");
        }
        if (plain.isBlank()) {
            throw new RuleViolation("organisation.intake.rule.empty");
        }
        return plain;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean unseen(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    }
}
