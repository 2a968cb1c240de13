package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class AwayTest {

    @Test
    void aDatabaseThatIsAwayIsNoMistakeOfOursButAWait() { // R8
        assertThat(Failures.statusOf(new EJBException(new PersistenceException(new SQLException("gone", "08006")))))
                .hasValue(503);
    }

    @Test
    void whatIsKnownHasItsStatusHoweverDeepItStands() { // R9
        assertThat(Failures.statusOf(new ServletException(new EJBException(new NotFound()))))
                .hasValue(404);
        assertThat(Failures.statusOf(new EJBAccessException("role"))).hasValue(403);
        assertThat(Failures.statusOf(new ServletException(new ViewExpiredException("/a"))))
                .hasValue(400);
    }

    @Test
    void whatNobodyExpectedHasNoneAndIsLogged() { // R9
        assertThat(Failures.statusOf(new IllegalStateException())).isEmpty();
        assertThat(Failures.statusOf(new PersistenceException(new SQLException("twice", "23505"))))
                .isEmpty();
    }
}
