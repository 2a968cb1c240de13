package dk.enindgang.it.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;

/** The npm package that holds a whole Chromium for Linux on x64: unpacked once, kept between runs. */
final class ChromiumPackage {

    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir>%1$s/fonts-cache</cachedir>
            </fontconfig>
            """;

    private final Path home = Path.of(System.getProperty("chromium.home", "target/chromium"))
            .toAbsolutePath()
            .normalize();

    /** The folder with {@code chromium}, {@code lib}, {@code fonts} and {@code fonts.conf}. */
    Path unpacked() throws IOException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!Set.of("Linux amd64", "Linux x86_64").contains(machine)) {
            throw new IOException("the package is for Linux on x64, this is " + machine);
        }
        Path done = home.resolve("unpacked-" + NpmPackage.CHROMIUM.version());
        if (!Files.exists(done)) {
            Files.createDirectories(home);
            Path tarball = NpmPackage.CHROMIUM.download(home);
            unpack(tarball);
            Files.writeString(home.resolve("fonts.conf"), FONTS.formatted(home));
            Files.delete(tarball);
            Files.writeString(done, "");
        }
        return home;
    }

    private void unpack(Path tarball) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(tarball))))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                switch (entry.getName()) {
                    case "package/bin/chromium.br" -> program(entries);
                    case "package/bin/al2023.tar.br", "package/bin/fonts.tar.br", "package/bin/swiftshader.tar.br" ->
                        folder(entries);
                    default -> {}
                }
            }
        }
    }

    private void program(InputStream brotli) throws IOException {
        Path program = home.resolve("chromium");
        Files.copy(new BrotliInputStream(brotli), program, StandardCopyOption.REPLACE_EXISTING);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("could not make " + program + " executable");
        }
    }

    private void folder(InputStream brotli) throws IOException {
        TarArchiveInputStream entries = new TarArchiveInputStream(new BrotliInputStream(brotli));
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path target = home.resolve(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IOException("the package holds a path outside itself: " + entry.getName());
            }
            if (entry.isSymbolicLink()) {
                link(target, entry.getLinkName());
            } else if (entry.isFile()) {
                Files.createDirectories(target.resolve(".."));
                Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void link(Path link, String to) throws IOException {
        Files.createDirectories(link.resolve(".."));
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(to));
    }
}
