package dk.enindgang.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A family has one contact person at every moment, also when the server is killed; README.md says how to do it for long. */
class ContactKillFaultIT {

    private static final int CLIENTS = Integer.getInteger("contact.clients", 12);
    private static final int SECONDS = Integer.getInteger("contact.seconds", 15);
    private static final int KILLS = Integer.getInteger("contact.kills", SECONDS < 60 ? 1 : 2);

    @Test
    void aFamilyIsNeverWithoutOne() throws InterruptedException, IOException {
        ContactKill killing = new ContactKill(CLIENTS);
        try {
            Result result = killing.run(KILLS, Duration.ofSeconds(SECONDS));

            System.out.println(result.table());
            assertThat(result.faults())
                    .as("see " + Project.path("src/it/target/contact"))
                    .isEmpty();
            assertThat(result.troubles()).as("what went wrong for people").isEmpty();
            assertThat(killing.deadlocks()).isZero();
            assertThat(result.count(Ending.ACKNOWLEDGED))
                    .as("something was done")
                    .isGreaterThan(CLIENTS);
            for (Move move : List.of(Move.ASSIGN, Move.HAND, Move.ACCEPT, Move.NOTE)) {
                assertThat(result.acknowledged(move)).as(move.name()).isPositive();
            }
        } finally {
            killing.stop();
        }
    }
}
