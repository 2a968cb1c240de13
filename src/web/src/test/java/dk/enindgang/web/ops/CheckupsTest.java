package dk.enindgang.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.UnknownUnits;
import dk.enindgang.platform.db.Outage;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.outbox.BrokerState;
import dk.enindgang.platform.outbox.OutboxState;
import dk.enindgang.platform.outbox.OutgoingEvents;
import dk.enindgang.sheet.EmergencySheets;
import dk.enindgang.sheet.SheetState;
import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CheckupsTest {

    private final Readiness readiness = new Readiness();

    private boolean away;

    @Test
    void aDatabaseThatGoesAwayLaterIsNamedAsTheReason() { // R1
        readiness.open();
        assertThat(look().reason()).isEmpty();

        away = true;
        assertThat(look().up()).isFalse();
        assertThat(look().reason()).isEqualTo(Outage.REASON);

        away = false;
        assertThat(look().up()).isTrue();
        assertThat(look().reason()).isEmpty();
    }

    @Test
    void beforeItIsReadyTheReasonIsTheOneOfTheStart() { // R1
        readiness.waiting("Databasen findes ikke endnu.");
        away = true;
        assertThat(look().reason()).isEqualTo("Databasen findes ikke endnu.");
    }

    private Checkup look() {
        var checkups = new Checkups();
        checkups.readiness = readiness;
        checkups.unknownUnits = new UnknownUnits();
        checkups.clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        checkups.events = new OutgoingEvents() {
            @Override
            public OutboxState state() {
                if (away) {
                    throw new EJBException("The database is away");
                }
                return new OutboxState(0, 0, Duration.ZERO);
            }

            @Override
            public BrokerState broker() {
                return new BrokerState(BrokerState.Condition.ANSWERS, Instant.EPOCH, "");
            }
        };
        checkups.sheets = new EmergencySheets() {
            @Override
            public SheetState state() {
                return SheetState.NONE;
            }
        };
        return checkups.now();
    }
}
