package dk.enindgang.it.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One npm package of one version, known by its checksum. Fetched by {@code npm pack}, which follows the machine's own
 * settings; without npm by HTTPS from {@code -Dnpm.registry}, {@code npm_config_registry} or npm's public default.
 */
record NpmPackage(String name, String version, String sha512) {

    static final NpmPackage CHROMIUM = new NpmPackage(
            "@sparticuz/chromium",
            "153.0.0",
            "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==");

    /** The tarball, checked, in the folder. */
    Path download(Path folder) throws IOException {
        Path tarball = hasNpm() ? packed(folder) : fetched(folder);
        String found = checksum(tarball);
        if (!found.equals(sha512)) {
            Files.delete(tarball);
            throw new IOException(name + " " + version + " has another checksum than expected: " + found);
        }
        return tarball;
    }

    private static boolean hasNpm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator"), -1))
                .anyMatch(folder -> !folder.isBlank() && Files.isExecutable(Path.of(folder, "npm")));
    }

    private Path packed(Path folder) throws IOException {
        Path log = folder.resolve("npm.log");
        Process npm = new ProcessBuilder("npm", "pack", name + "@" + version, "--pack-destination", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(10, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroy();
                throw new IOException("npm pack " + name + "@" + version + " failed, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return folder.resolve(name.substring(1).replace('/', '-') + "-" + version + ".tgz");
    }

    private Path fetched(Path folder) throws IOException {
        String registry = System.getProperty(
                "npm.registry", System.getenv().getOrDefault("npm_config_registry", "https://registry.npmjs.org/"));
        String plain = name.substring(name.indexOf('/') + 1);
        URI address = URI.create(registry.replaceFirst("/*$", "/") + name + "/-/" + plain + "-" + version + ".tgz");
        Path tarball = folder.resolve(plain + "-" + version + ".tgz");
        try {
            HttpResponse<Path> answer = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(tarball));
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return tarball;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            byte[] block = new byte[65536];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                digest.update(block, 0, read);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
