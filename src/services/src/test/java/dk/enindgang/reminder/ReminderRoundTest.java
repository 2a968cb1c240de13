package dk.enindgang.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R7, R8. */
class ReminderRoundTest {

    @Test
    void oneThatFailsDoesNotKeepTheOthersBack() { // R7, R8
        var asked = new ArrayList<String>();
        ReminderRound.remind(List.of(
                () -> {
                    asked.add("first");
                    throw new IllegalStateException("The database is away, in this test.");
                },
                () -> {
                    asked.add("second");
                    return 1;
                }));
        assertThat(asked).containsExactly("first", "second");
    }
}
