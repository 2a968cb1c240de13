package dk.enindgang.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DraftsDbTest {

    private final UUID me = CallerForTests.anAccount();
    private final UUID other = CallerForTests.anAccount();

    @Test
    void whatIsTypedComesBackAndOnlyToItsOwner() { // R1, R2
        Instant at = as(me, drafts -> drafts.save("run/1", Map.of("note", "Talt med klassen")));
        assertThat(at).isEqualTo(DraftsForTests.NOW);
        as(me, drafts -> drafts.save("run/1", Map.of("note", "Talt med klassen og leder", "reason", "")));

        assertThat(DraftsForTests.list(me, "run/1"))
                .containsOnly(Map.entry("note", "Talt med klassen og leder"), Map.entry("reason", ""));
        assertThat(DraftsForTests.list(other, "run/1")).isEmpty();
        assertThat(DraftsForTests.list(me, "run/2")).isEmpty();
    }

    @Test
    void aDraftEndsWhenItIsSavedForReal() { // R3
        as(me, drafts -> drafts.save("run/3", Map.of("note", "a")));
        as(other, drafts -> drafts.save("run/3", Map.of("note", "b")));
        as(me, drafts -> {
            drafts.clear("run/3");
            return "";
        });
        assertThat(DraftsForTests.list(me, "run/3")).isEmpty();
        assertThat(DraftsForTests.list(other, "run/3")).hasSize(1);
    }

    @Test
    void allThatBelongsToOneThingIsFoundAndEndsTogether() { // R3
        as(me, drafts -> drafts.save("run/7/step/a", Map.of("note", "a")));
        as(me, drafts -> drafts.save("run/7/close", Map.of("note", "b")));
        as(me, drafts -> drafts.save("run/77/close", Map.of("note", "c")));
        as(other, drafts -> drafts.save("run/7/close", Map.of("note", "d")));

        assertThat(as(me, drafts -> drafts.listBelow("run/7/")).keySet())
                .containsExactlyInAnyOrder("run/7/step/a", "run/7/close");
        as(me, drafts -> {
            drafts.clearBelow("run/7/");
            return "";
        });
        assertThat(as(me, drafts -> drafts.listBelow("run/")).keySet()).containsExactly("run/77/close");
        assertThat(DraftsForTests.list(other, "run/7/close"))
                .as("it has ended for everybody")
                .isEmpty();
    }

    @Test
    void textThatLooksLikeCprKeepsNothingOfTheForm() { // R4
        assertThatThrownBy(() ->
                        as(me, drafts -> drafts.save("run/4", Map.of("a", "fint", "note", "Barnet 610199-1234"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("draft.rule.cpr");
        assertThat(DraftsForTests.list(me, "run/4")).isEmpty();
    }

    @Test
    void anOldDraftIsSwept() { // R5
        as(me, drafts -> drafts.save("run/5", Map.of("note", "glemt")));
        as(me, drafts -> drafts.save("run/6", Map.of("note", "ny")));
        TestDatabase.sql("update draft set saved_at = now() - interval '181 days' where place = 'run/5'");
        TestDatabase.sql("update draft set saved_at = now() where place = 'run/6'");
        as(me, Drafts::sweep);
        assertThat(DraftsForTests.list(me, "run/5")).isEmpty();
        assertThat(DraftsForTests.list(me, "run/6")).hasSize(1);
    }

    @Test
    void aNightWithoutADatabaseDoesNotEndTheSweep() { // R5
        var sweep = new DraftSweep();
        sweep.drafts = new Drafts() {
            @Override
            public int sweep() {
                throw new EJBException("The database is away");
            }
        };
        assertThatCode(sweep::nightly).doesNotThrowAnyException();
    }

    private static <T> T as(UUID account, Function<Drafts, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(DraftsForTests.as(em, account)));
    }
}
