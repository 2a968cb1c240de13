package dk.enindgang.organisation.intake;

import java.util.EnumMap;
import java.util.Map;

/** The files of one upload, as they came; a kind that is missing or empty was not sent. */
public record IntakeFiles(Map<FileKind, byte[]> files) {

    public IntakeFiles {
        var sent = new EnumMap<FileKind, byte[]>(FileKind.class);
        files.forEach((kind, bytes) -> {
            if (bytes.length > 0) {
                sent.put(kind, bytes);
            }
        });
        files = sent;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
