package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void aDatabaseThatCannotBeReachedIsAnOutageHoweverDeepItStands(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("gone", state)))).isTrue();
    }

    @Test
    void aPoolWithoutAConnectionToGiveIsAnOutage() {
        assertThat(Outage.behind(wrapped(new SQLException("Error in allocating a connection"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "40001", "42501", "57014"})
    void aDatabaseThatSaysNoIsThere(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("no", state)))).isFalse();
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsNoOutage() {
        assertThat(Outage.behind(new IllegalStateException("a mistake of ours")))
                .isFalse();
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new EJBException(new PersistenceException(cause));
    }
}
