package dk.enindgang.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.deadline.DeadlineTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldTest {

    private final Told told = new Told();

    @Test
    void whatIsLeftEmptyIsNotTold() {
        told.setReceivedTime(LocalTime.of(10, 30));
        assertThat(told.said()).isEmpty();
    }

    @Test
    void aDayWithoutATimeCountsFromItsBeginning() {
        told.setReceived(LocalDate.of(2026, 11, 30));
        assertThat(told.said())
                .isEqualTo(Map.of(DeadlineTrigger.NOTIFICATION_RECEIVED, Instant.parse("2026-11-29T23:00:00Z")));
        told.setReceivedTime(LocalTime.of(10, 30));
        assertThat(told.said())
                .isEqualTo(Map.of(DeadlineTrigger.NOTIFICATION_RECEIVED, Instant.parse("2026-11-30T09:30:00Z")));
        var again = new Told();
        again.bringBack(told.fields());
        assertThat(again.said()).isEqualTo(told.said());
    }

    @Test
    void whatWasTypedComesBackAndHalfADayIsNone() {
        told.bringBack(Map.of("received", "2026-11-30", "receivedTime", "1", "aware", "2026-1", "daycare", ""));
        assertThat(told.getReceived()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(told.getReceivedTime()).isNull();
        assertThat(told.getAware()).isNull();
        assertThat(told.getDaycare()).isNull();
    }
}
