package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void whatSaysNoIsFoundInsideWhatItIsWrappedIn() { // R9
        assertThat(Failures.statusOf(new ServletException(new EJBException(new NotFound()))))
                .hasValue(404);
        assertThat(Failures.statusOf(new ServletException(new EJBAccessException())))
                .hasValue(403);
        assertThat(Failures.statusOf(new ViewExpiredException())).hasValue(400);
    }

    @Test
    void everythingElseIsOursToMend() { // R9
        assertThat(Failures.statusOf(new IllegalStateException("secret"))).isEmpty();
        assertThat(Failures.statusOf(new ServletException())).isEmpty();
    }
}
