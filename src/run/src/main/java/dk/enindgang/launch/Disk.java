package dk.enindgang.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room. */
final class Disk {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int TAIL = 16 * 1024;
    private static final String FULL = "No space left on device";

    private Disk() {}

    static void require(Path folder, long mebibytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
        if (free < mebibytes) {
            throw new Refusal("disk.little", free, folder, mebibytes);
        }
    }

    /** Whether the end of a log says that the disk is full. */
    static boolean saysFull(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(FULL);
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isFull(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains(FULL);
    }
}
