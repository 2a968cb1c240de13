package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The municipality's file, as it stands. */
class RolesScriptTest {

    private List<RolesScript.Step> steps = List.of();

    @BeforeEach
    void read() throws IOException {
        steps = new RolesScript(
                        Map.of("database", "d", "owner", "o", "app", "a", "owner_password", "p", "app_password", "q"))
                .steps();
    }

    @Test
    void noWordOfPsqlIsLeft() {
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.sql()).doesNotContainPattern("(\\\\|:['\"{])"));
    }

    @Test
    void theVariablesStandAsValuesAndAsNames() {
        assertThat(steps)
                .anySatisfy(step ->
                        assertThat(step.sql()).contains("alter role \"a\"").contains("password 'q'"));
    }

    @Test
    void whatMakesTheDatabaseIsRunOnlyIfItIsMissing() {
        assertThat(steps)
                .filteredOn(RolesScript.Step::gives)
                .anySatisfy(step -> assertThat(step.sql()).contains("create database", "where not exists"));
    }

    @Test
    void theExtensionsBelongIntoTheApplicationsDatabase() {
        assertThat(steps)
                .filteredOn(step -> step.sql().contains("create extension"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(RolesScript.Step::inside);
    }
}
