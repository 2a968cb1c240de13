package dk.enindgang.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.directory.ContactChannel;
import dk.enindgang.directory.PointBehind;
import dk.enindgang.directory.PointDetails;
import dk.enindgang.directory.PointReach;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.organisation.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    void allThatCannotBeKeptIsSaidInOnePressEachAtItsField() { // R4, R5
        form.setValue("ring til Bo");
        form.getHours().put("MONDAY", "22-6");
        form.getHours().put("TUESDAY", "5-9");
        form.getHours().put("FRIDAY", "hele dagen");
        form.setDays("juleaften");
        form.setAgeFrom("ung");
        form.setValidFrom(LocalDate.of(2026, 12, 2));
        form.setValidTo(LocalDate.of(2026, 12, 1));
        var rules = new Rules();
        form.details(rules, Set.of(), new PointBehind(UUID.randomUUID(), null, "Politiet", null));
        assertThat(catchThrowableOfType(RuleViolation.class, rules::end).all())
                .extracting(RuleViolation::field, RuleViolation::getMessage)
                .containsExactlyInAnyOrder(
                        tuple("name", "directory.rule.empty"),
                        tuple("situation", "directory.rule.empty"),
                        tuple("value", "directory.rule.letters"),
                        tuple("tuesday", "directory.rule.overlap"),
                        tuple("friday", "directory.rule.hours"),
                        tuple("days", "directory.rule.days"),
                        tuple("ageFrom", "directory.rule.ages"),
                        tuple("validTo", "directory.rule.period"),
                        tuple("partner", "directory.rule.behind"));
    }

    @Test
    void anAreaThatStandsThereTwiceIsOneAndOneNobodyKnowsIsRefused() { // R4
        var areas = Map.of(new UUID(0, 1), "Nord", new UUID(0, 2), "Syd");
        assertThat(AreaLines.read("Nord\n\n nord \nSyd", areas)).hasSize(2);
        assertThatThrownBy(() -> AreaLines.read("Nord\nVest", areas)).hasMessage("directory.rule.area");
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
        var rules = new Rules();
        PointDetails details = form.details(rules, Set.of(), PointBehind.NOBODY);
        rules.end();
        return details;
    }
}
