package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Settings;
import jakarta.ejb.TimerService;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test injects
class MigrationTest {

    private final Logger log = Logger.getLogger(Migration.class.getName());
    private final Listening said = new Listening();
    private final Readiness readiness = new Readiness();

    private int timers;

    @BeforeEach
    void listen() {
        log.addHandler(said);
    }

    @AfterEach
    void stop() {
        log.removeHandler(said);
    }

    @Test
    void aCauseNobodyExpectedIsSaidOnceWithItsTraceAndTriedAgain() { // R2
        Migration migration = migration(new IllegalStateException("a mistake of ours"));

        migration.attempt();
        migration.attempt();

        assertThat(said.records).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.WARNING);
            assertThat(record.getThrown()).hasMessage("a mistake of ours");
        });
        assertThat(timers).isEqualTo(2);
        assertThat(readiness.reason()).isEqualTo("Databasen kunne ikke gøres klar. Årsagen står i loggen.");
    }

    @Test
    void anOutageIsSaidInOneSentenceWithoutATrace() { // R2
        Migration migration = migration(new IllegalStateException(new SQLException("gone", "08006")));

        migration.attempt();

        assertThat(said.records).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).startsWith(Outage.REASON);
            assertThat(record.getThrown()).isNull();
        });
        assertThat(readiness.reason()).isEqualTo(Outage.REASON);
    }

    /** What is thrown comes when the settings are read, at the very beginning of an attempt. */
    private Migration migration(RuntimeException thrown) {
        var migration = new Migration();
        migration.readiness = readiness;
        migration.settings = new Settings() {
            @Override
            public String databaseUrl() {
                throw thrown;
            }
        };
        migration.timers = (TimerService) Proxy.newProxyInstance(
                TimerService.class.getClassLoader(),
                new Class<?>[] {TimerService.class},
                (proxy, method, arguments) -> {
                    timers++;
                    return null;
                });
        return migration;
    }

    private static final class Listening extends Handler {

        final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            records.size();
        }

        @Override
        public void close() {
            records.clear();
        }
    }
}
