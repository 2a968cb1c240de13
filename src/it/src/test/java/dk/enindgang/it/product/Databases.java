package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import dk.enindgang.launch.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL of the run, with a database for each packaging and each fault. */
public final class Databases {

    private static @Nullable EmbeddedDatabase server;

    private Databases() {}

    /** A new, empty database that belongs to the owner role. */
    public static synchronized Database create(String name) {
        EmbeddedDatabase running = running();
        try (Connection connection = running.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " owner enindgang_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(running.url(name), running.password("enindgang_app"), running.password("enindgang_owner"));
    }

    /** Stops it, if it runs. */
    public static synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static EmbeddedDatabase running() {
        EmbeddedDatabase running = server;
        if (running == null) {
            running = start(Project.path("src/it/target/postgres"));
            server = running;
        }
        return running;
    }

    private static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            EmbeddedDatabase database = new EmbeddedDatabase(folder);
            database.start();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
