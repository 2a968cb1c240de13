package dk.enindgang.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.Project;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people were told stays true when the server is killed; README.md says how to do it for long. */
class KillHistoryFaultIT {

    /** The runs and tasks a practice municipality begins with, which count as told. */
    private static final int PRACTICE = 8;

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("kill.minutes", 600));
    private static final long SEED = Long.getLong("kill.seed", 1L);

    @Test
    void whatPeopleWereToldIsTrue() throws InterruptedException {
        KillHistory killing = new KillHistory(SEED);
        try {
            Result result = killing.run(KILLS, TIME);

            System.out.println(result.table());
            assertThat(result.faults())
                    .as("see " + Project.path("src/it/target/history"))
                    .isEmpty();
            assertThat(result.troubles()).as("what went wrong for people").isEmpty();
            assertThat(result.count(Ending.ACKNOWLEDGED))
                    .as("something was done")
                    .isGreaterThan(PRACTICE + result.kills());
        } finally {
            killing.stop();
        }
    }
}
