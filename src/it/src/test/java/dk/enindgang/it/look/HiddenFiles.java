package dk.enindgang.it.look;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files a run leaves behind in which somebody could be read of. */
final class HiddenFiles {

    /** What the servers of the run are, and what the tests say, rather than what the servers say. */
    private static final Set<String> NOT_SAID = Set.of(
            "postgres",
            "payara-server",
            "jars",
            "test-classes",
            "chromium",
            "unpacked",
            "tmp",
            "surefire-reports",
            "failsafe-reports");

    private HiddenFiles() {}

    /** What this run has left in files: logs, the messages of the brokers, what was downloaded. */
    static List<Path> all() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(Project.path("src/it/target"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_SAID.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.toString().matches(".*[.](jar|war|ear|rar|jsa|class)")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
