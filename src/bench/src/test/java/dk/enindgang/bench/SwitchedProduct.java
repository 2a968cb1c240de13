package dk.enindgang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A copy of the application with {@link OutboxSwitch} and {@link LookSwitch} in it, and else the very same. */
final class SwitchedProduct {

    private static final List<Class<?>> SWITCHES = List.of(
            OutboxSwitch.class,
            LookSwitch.class,
            LookSwitch.Switched.class,
            LookSwitch.Switched.Literal.class,
            LookSwitch.Gate.class);

    private SwitchedProduct() {}

    static Path of(Parts parts) throws IOException {
        Path copy = Files.copy(
                parts.product(), parts.work().resolve("en-indgang.war"), StandardCopyOption.REPLACE_EXISTING);
        Path jar = jar(parts.work().resolve("switch.jar"));
        try (FileSystem war = FileSystems.newFileSystem(copy)) {
            Files.copy(jar, war.getPath("WEB-INF/lib/bench-switch.jar"));
        }
        return copy;
    }

    private static Path jar(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Class<?> type : SWITCHES) {
                add(jar, type);
            }
            jar.putNextEntry(new JarEntry("META-INF/services/jakarta.enterprise.inject.spi.Extension"));
            jar.write((OutboxSwitch.class.getName() + "\n" + LookSwitch.class.getName() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
        }
    }

    /** The smallest application there is: one page of one line. */
    static Path bare(Parts parts) throws IOException {
        Path file = parts.work().resolve("bare.war");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry("index.html"));
            jar.write("<!DOCTYPE html><title>bare</title>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
