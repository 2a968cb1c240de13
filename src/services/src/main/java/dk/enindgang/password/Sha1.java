package dk.enindgang.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash in which the world keeps its lists of passwords that have become known. Nothing is protected by it here. */
final class Sha1 {

    private Sha1() {}

    static byte[] of(String password) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-1, which every Java has", e);
        }
    }
}
