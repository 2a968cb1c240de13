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
    private static final int LONG = 60;
    private static final int KILLS = Integer.getInteger("contact.kills", SECONDS < LONG ? 1 : 2);

    /** What is done at least once however short it is, by whomever. */
    private static final List<Move> SOON =
            List.of(Move.ASSIGN, Move.HAND, Move.ACCEPT, Move.NOTE, Move.AWAY, Move.BACK);

    /** And when it is long. */
    private static final List<Move> SURELY = List.of(
            Move.ASSIGN,
            Move.HAND,
            Move.ACCEPT,
            Move.TALK,
            Move.EFFECT,
            Move.NOTE,
            Move.INHERIT,
            Move.AWAY,
            Move.BACK,
            Move.CLOSE);

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
            for (Move move : SECONDS < LONG ? SOON : SURELY) {
                assertThat(result.acknowledged(move)).as(move.name()).isPositive();
            }
            for (Move move : List.of(Move.ASSIGN, Move.HAND, Move.NOTE)) {
                assertThat(result.acknowledged(Way.DIRECT, move))
                        .as("directly " + move)
                        .isPositive();
            }
            assertThat(result.acknowledged(Way.BROWSER, Move.NOTE))
                    .as("over HTTP")
                    .isPositive();
            assertThat(killing.alone()).as("while the server was away").isPositive();
        } finally {
            killing.stop();
        }
    }
}
