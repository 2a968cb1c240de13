package dk.enindgang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build made, and where the bench may write. */
record Parts(Path root, Path micro, Path work) {

    /** From the system properties that the build gives. */
    static Parts given(Path work) {
        var parts =
                new Parts(Path.of(System.getProperty("bench.root")), Path.of(System.getProperty("bench.micro")), work);
        for (Path part : List.of(parts.micro, parts.product(), parts.adapter(), parts.reference())) {
            if (!Files.exists(part)) {
                throw new IllegalStateException("Missing, build it first: " + part);
            }
        }
        return parts;
    }

    Path product() {
        return root.resolve("src/web/target/en-indgang.war");
    }

    Path adapter() {
        return root.resolve("src/broker-rar/target/artemis.rar");
    }

    Path reference() {
        return root.resolve("src/bench/target/reference.war");
    }

    Path report() {
        return root.resolve("src/bench/target/bench.md");
    }

    Path serverConfig(String file) {
        return root.resolve("server-config").resolve(file);
    }

    /** The commands of the product, and then the reference beside it. */
    Path commandsWithReference() throws IOException {
        Path commands = work.resolve("resources-and-reference.asadmin");
        String deploy = "deploy --name=reference --contextroot=/reference " + reference() + "\n";
        return Files.writeString(commands, Files.readString(serverConfig("resources.asadmin")) + deploy);
    }
}
