package dk.enindgang.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.Guides;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvents;
import dk.enindgang.run.Answer;
import dk.enindgang.run.GuideRunView;
import dk.enindgang.run.GuideRuns;
import dk.enindgang.run.Outcome;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container gives: roles on every door, one transaction for change and event, the relay's timer. */
@ExtendWith(SharedServer.class)
@ArquillianTest
class ServicesIT {

    private static final String GUIDE = "bekymring-for-trivsel";
    private static final String WAITING_OR_SENT = "select count(*) from outgoing_event where subject = ?";
    private static final String SENT = WAITING_OR_SENT + " and state = 'SENT'";

    @EJB
    AsStaff staff;

    @Inject
    Guides guides;

    @Inject
    GuideRuns runs;

    @Inject
    OutgoingEvents events;

    @Resource(lookup = "jdbc/enIndgang")
    DataSource database;

    @Deployment
    static Archive<?> services() {
        return ServicesArchive.of(ServicesIT.class, AsStaff.class, SharedServer.class);
    }

    @Test
    void aDoorIsClosedToWhoHasNoRole() {
        assertThatThrownBy(() -> guides.get(GUIDE)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> runs.list(false, 0, 10)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> events.listDead(0, 10)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> staff.call(() -> events.listDead(0, 10))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatHappenedStandsInTheOutboxAndIsSentByTheRelay() {
        UUID run = start();
        answer(run, new Answer(Outcome.DONE, "Talte med barnet", ""));

        assertThat(count(WAITING_OR_SENT, run)).isEqualTo(2);
        await("the relay sends").atMost(Duration.ofSeconds(30)).until(() -> count(SENT, run) == 2);
    }

    @Test
    void aRuleThatSaysNoUndoesTheChangeAndItsEvent() {
        UUID run = start();

        assertThatThrownBy(() -> answer(run, new Answer(Outcome.NOT_RELEVANT, "", "")))
                .isInstanceOf(RuleViolation.class);
        assertThat(view(run).answered()).isZero();
        assertThat(count(WAITING_OR_SENT, run)).isEqualTo(1);
    }

    @Test
    void aRunOfSomebodyElseIsNotThere() {
        assertThatThrownBy(() -> view(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private UUID start() {
        return staff.call(() -> runs.start(GUIDE));
    }

    private GuideRunView view(UUID run) {
        return staff.call(() -> runs.get(run));
    }

    private void answer(UUID run, Answer answer) {
        staff.call(() -> {
            GuideView guide = guides.get(GUIDE);
            return runs.answer(run, guide.steps().get(0).ref(), answer, Optional.empty());
        });
    }

    private long count(String sql, UUID run) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
