package dk.enindgang.guide.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where guide files lie: those that come with the product, and the municipality's own. */
final class GuideFolder {

    /** Kept right by a test that looks into the folder. */
    static final List<String> SHIPPED = List.of(
            "bekymrende-skolefravaer.md",
            "bekymring-for-trivsel.md",
            "overgang-til-ungdomsuddannelse.md",
            "overgangssamtale-hjem-dagtilbud.md",
            "vold-og-overgreb.md");

    private final List<GuideSource> sources = new ArrayList<>();
    private final List<GuideFault> faults = new ArrayList<>();

    List<GuideSource> sources() {
        return sources;
    }

    List<GuideFault> faults() {
        return faults;
    }

    static GuideFolder shipped() {
        var folder = new GuideFolder();
        for (String name : SHIPPED) {
            try (InputStream file = GuideFolder.class.getResourceAsStream("/guides/" + name)) {
                folder.add(name, Objects.requireNonNull(file, name).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    /** Guide files right in this folder; other files and folders are none of ours. */
    static GuideFolder at(Path path) {
        var folder = new GuideFolder();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> GuideSource.isGuide(file.toString()))
                    .sorted()
                    .forEach(folder::add);
        } catch (IOException e) {
            folder.add(new Faults(path.toString()), "file.unreadable");
        }
        return folder;
    }

    private void add(Path file) {
        String name = Objects.toString(file.getFileName());
        try {
            add(name, Files.readAllBytes(file));
        } catch (IOException e) {
            add(new Faults(name), "file.unreadable");
        }
    }

    private void add(String name, byte[] content) {
        try {
            sources.add(new GuideSource(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString()));
        } catch (CharacterCodingException e) {
            add(new Faults(name), "file.notText");
        }
    }

    private void add(Faults file, String reason) {
        file.add(1, reason);
        faults.addAll(file.list());
    }
}
