package dk.enindgang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.EmergencySettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetCheckTest {

    private final SheetCheck check = new SheetCheck();

    SheetCheckTest() {
        check.settings = new EmergencySettings();
        check.municipality = new Settings();
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.mode");
        System.clearProperty("enindgang.emergency.folder");
        System.clearProperty("enindgang.emergency.password");
        System.clearProperty("enindgang.emergency.keep.days");
    }

    @Test
    void withoutAFolderNothingIsAskedFor() { // R1
        assertThat(check.settings.writes()).isFalse();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aFolderWithoutAPasswordIsRefused() { // R2
        System.setProperty("enindgang.emergency.folder", "/srv/noedark");
        var readiness = new Readiness();
        readiness.refuse("Nødarkene er sat forkert op.", check.faults());
        assertThat(readiness.state()).isEqualTo(Readiness.State.REFUSED);
        assertThat(readiness.reason()).contains("ENINDGANG_EMERGENCY_PASSWORD");
    }

    @Test
    void whatCannotWorkIsSaidAtTheStart() { // R2
        System.setProperty("enindgang.emergency.folder", "noedark");
        System.setProperty("enindgang.emergency.password", "kort");
        System.setProperty("enindgang.emergency.keep.days", "0");
        assertThat(String.join(" ", check.faults()))
                .contains("ENINDGANG_EMERGENCY_FOLDER", "14 til 100 tegn", "ENINDGANG_EMERGENCY_KEEP_DAYS")
                .doesNotContain("kort.");

        System.setProperty("enindgang.emergency.folder", "/srv/noedark");
        System.setProperty("enindgang.emergency.password", "blåbærgrød-og-æbler");
        System.setProperty("enindgang.emergency.keep.days", "60");
        assertThat(check.faults()).hasSize(1).first().asString().contains("a til z");

        System.setProperty("enindgang.emergency.password", SheetWorld.PASSWORD);
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void thePasswordEverybodyKnowsIsForPracticeAlone() { // R2
        System.setProperty("enindgang.emergency.folder", "/srv/noedark");
        System.setProperty("enindgang.emergency.password", "eksempelby-2026");
        assertThat(check.faults()).hasSize(1).first().asString().contains("som alle kender", "Vælg en anden");

        System.setProperty("enindgang.mode", "practice");
        assertThat(check.faults()).isEmpty();
    }
}
