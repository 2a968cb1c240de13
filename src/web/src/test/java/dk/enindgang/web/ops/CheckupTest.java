package dk.enindgang.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.outbox.BrokerState;
import dk.enindgang.platform.outbox.OutboxState;
import dk.enindgang.sheet.SheetState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckupTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final BrokerState ANSWERS = new BrokerState(BrokerState.Condition.ANSWERS, NOW, "");
    private static final BrokerState AWAY = new BrokerState(BrokerState.Condition.AWAY, NOW, "no route");

    @Test
    void aBrokerThatIsAwayIsAnAlarmAndNotDown() { // R1
        Checkup checkup = checkup(new OutboxState(3, 0, Duration.ofSeconds(61)), AWAY);
        assertThat(checkup.up()).isTrue();
        assertThat(checkup.alarms()).containsExactly("outbox-old", "broker-away");
    }

    @Test
    void aDeadEventIsAnAlarm() { // R1
        assertThat(checkup(new OutboxState(0, 1, Duration.ZERO), ANSWERS).alarms())
                .containsExactly("outbox-dead");
        assertThat(checkup(new OutboxState(5, 0, Duration.ofSeconds(60)), ANSWERS)
                        .alarms())
                .isEmpty();
    }

    @Test
    void aRoleInAUnitThatIsNotHereIsAnAlarmThatNamesTheUnit() { // R2
        var checkup = new Checkup(
                NOW,
                Readiness.State.READY,
                "",
                Optional.of(new OutboxState(0, 0, Duration.ZERO)),
                ANSWERS,
                List.of("ENINDGANG_OIDC_ROLES, line 2: 101"),
                SheetState.NONE);
        assertThat(checkup.up()).isTrue();
        assertThat(OpsHealth.details(checkup).toString())
                .contains("\"alarms\":[\"roles-unit-unknown\"]")
                .contains("\"unknownUnits\":[\"ENINDGANG_OIDC_ROLES, line 2: 101\"]");
        assertThat(OpsHealth.brief(checkup).build()).hasToString("{\"status\":\"UP\"}");
    }

    @Test
    void aSheetThatIsMissingForLongOrFailedIsAnAlarmAndTheNodeStaysUp() { // R2, sheet R7
        assertThat(sheets(0, Duration.ofHours(35)).alarms()).isEmpty();
        assertThat(sheets(0, Duration.ofHours(37)).alarms()).containsExactly("emergency-sheet");
        assertThat(sheets(1, Duration.ofHours(1)).alarms()).containsExactly("emergency-sheet");
        assertThat(sheets(1, Duration.ofHours(1)).up()).isTrue();
        assertThat(OpsHealth.details(sheets(1, Duration.ofHours(1))).toString())
                .contains("\"emergencySheets\":{\"set\":true,\"units\":3,\"missing\":0,\"failed\":1,\"newest\":\"")
                .contains("\"newest\":\"" + NOW.minus(Duration.ofHours(1)) + "\"");
    }

    private static Checkup sheets(int failed, Duration ago) {
        Instant then = NOW.minus(ago);
        return new Checkup(
                NOW,
                Readiness.State.READY,
                "",
                Optional.of(new OutboxState(0, 0, Duration.ZERO)),
                ANSWERS,
                List.of(),
                new SheetState(true, 3, 0, failed, then, then));
    }

    @Test
    void withoutADatabaseTheNodeIsDown() { // R1
        var checkup =
                new Checkup(NOW, Readiness.State.READY, "", Optional.empty(), ANSWERS, List.of(), SheetState.NONE);
        assertThat(checkup.up()).isFalse();
        assertThat(OpsHealth.details(checkup).toString())
                .startsWith("{\"status\":\"DOWN\"")
                .contains("\"database\":\"DOWN\"");
    }

    @Test
    void whatEverybodySeesIsOneWord() { // R1
        var waiting = new Checkup(
                NOW,
                Readiness.State.STARTING,
                "Databasen svarer ikke.",
                Optional.empty(),
                AWAY,
                List.of(),
                SheetState.NONE);
        assertThat(OpsHealth.brief(waiting).build()).hasToString("{\"status\":\"DOWN\"}");
        assertThat(OpsHealth.details(waiting).toString())
                .contains("\"readiness\":{\"state\":\"STARTING\",\"reason\":\"Databasen svarer ikke.\"}")
                .contains("\"broker\":{\"state\":\"AWAY\",\"since\":\"2026-11-22T09:00:00Z\",\"reason\":\"no route\"}");
    }

    @Test
    void theFiguresAreInTheFormPrometheusReads() { // R2
        var traffic = new Traffic();
        traffic.answered(200);
        traffic.answered(200);
        traffic.answered(404);
        traffic.sessionBegan();
        String text = OpsMetrics.text(checkup(new OutboxState(7, 1, Duration.ofMillis(1500)), ANSWERS), traffic);
        assertThat(text)
                .contains("# TYPE enindgang_requests_total counter\n")
                .contains("\nenindgang_requests_total{status=\"200\"} 2\n")
                .contains("\nenindgang_requests_total{status=\"404\"} 1\n")
                .contains("\nenindgang_outbox_waiting 7\n")
                .contains("\nenindgang_outbox_dead 1\n")
                .contains("\nenindgang_outbox_oldest_seconds 1.500000\n")
                .contains("\nenindgang_broker_up 1\n")
                .contains("\nenindgang_sessions 1\n")
                .containsPattern("\nprocess_cpu_seconds_total \\d+(\\.\\d+)?\n")
                .containsPattern("\njvm_heap_used_bytes \\d+\n");
        assertThat(text.lines()).allMatch(line -> line.matches("# (HELP|TYPE) \\S+ .+|[a-z_]+(\\{[^}]+})? [-0-9.]+"));
    }

    private static Checkup checkup(OutboxState outbox, BrokerState broker) {
        return new Checkup(NOW, Readiness.State.READY, "", Optional.of(outbox), broker, List.of(), SheetState.NONE);
    }
}
