package dk.enindgang.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.ContactChannel;
import dk.enindgang.directory.PointDetails;
import dk.enindgang.directory.PointReach;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.organisation.Typed;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointFormTest {

    private final PointForm form = new PointForm();

    @Test
    void whatStandsInTheFieldsIsReadAndShownAgain() {
        form.setName("Vagten");
        form.setSituation("Nat");
        form.setChannel(ContactChannel.ON_CALL);
        form.setValue("00 00 00 01");
        form.getHours().put("MONDAY", "22-6");
        form.getHours().put("TUESDAY", null);
        form.setDays("24.12.2026 lukket");
        PointDetails details = read();
        assertThat(details.hours().week()).containsOnlyKeys(DayOfWeek.MONDAY);
        assertThat(details.reach().ageTo()).isEqualTo(PointReach.GROWN_UP);

        var again = new PointForm();
        again.show(details, "", "lukket");
        assertThat(again.getHours()).containsEntry("MONDAY", "22.00-6.00").containsEntry("TUESDAY", "");
        assertThat(again.getDays()).isEqualTo("24.12.2026 lukket");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        form.getHours().put("FRIDAY", "hele dagen");
        assertThat(refusedAt()).isEqualTo("friday");
        form.getHours().put("FRIDAY", "");
        form.setDays("juleaften");
        assertThat(refusedAt()).isEqualTo("days");
        form.setDays("");
        form.setAgeFrom("ung");
        assertThat(refusedAt()).isEqualTo("ageFrom");
    }

    @Test
    void whatWasTypedComesBack() {
        form.bringBack(new Typed(Map.of("name", "Vagten", "monday", "8-12", "acute", "on", "channel", "MAIL")));
        assertThat(form.getName()).isEqualTo("Vagten");
        assertThat(form.getHours()).containsEntry("MONDAY", "8-12");
        assertThat(form.isAcute()).isTrue();
        assertThat(form.getChannel()).isEqualTo(ContactChannel.MAIL);
    }

    private PointDetails read() {
        return form.details(Set.of(), null, null, null);
    }

    private String refusedAt() {
        var refused = new String[1];
        assertThatThrownBy(this::read).isInstanceOfSatisfying(RuleViolation.class, said -> refused[0] = said.field());
        return refused[0];
    }
}
