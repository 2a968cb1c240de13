package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.AtOnce;
import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ContactHandoversDbTest {

    private final ContactWorld world = new ContactWorld();
    private final UUID family = world.aFamilyOf(world.anna);

    @Test
    void sheStaysUntilItIsAgreedAndThenItIsTheOther() { // R4
        assertThat(world.ask(world.anna, family, world.bodil)).isTrue();
        UUID handover = world.handover(family);
        assertThat(world.contact(family)).isEqualTo("Anna Bakkedal");
        assertThat(world.get(world.bodil, family).mine())
                .as("who is asked sees it")
                .isFalse();
        assertThat(world.accept(world.bodil, handover)).isTrue();
        assertThat(world.contact(family)).isEqualTo("Anna Bakkedal");
        assertThatThrownBy(() -> effect(handover)).hasMessage("contact.rule.noTalk");
        assertThat(world.talk(world.anna, handover)).isTrue();
        assertThat(effect(handover)).isTrue();
        assertThat(world.contact(family)).isEqualTo("Bodil Engvang");
        assertThat(world.history(family))
                .as("what need not be told again is still read by whoever it was meant for")
                .extracting(row -> row.talk().isHeld())
                .containsExactly(true, false);
        assertThatThrownBy(() -> world.get(world.anna, family)).isInstanceOf(NotFound.class);
    }

    private boolean effect(UUID handover) {
        return world.did(world.bodil, door -> door.effect(handover, world.version(handover), world.today()));
    }

    @Test
    void itCanBeAgreedForADayToCome() { // R1, R4
        UUID handover = world.agreed(family, world.anna, world.bodil);
        assertThat(world.did(
                        world.anna,
                        door -> door.effect(
                                handover, world.version(handover), world.today().plusDays(7))))
                .isTrue();
        ContactView view = world.get(world.anna, family);
        assertThat(view.mine()).isTrue();
        assertThat(view.next()).isEqualTo("Bodil Engvang");
        assertThat(world.get(world.bodil, family).mine()).isFalse();
        assertThatThrownBy(() -> world.ask(world.anna, family, world.carl)).hasMessage("contact.rule.underWay");
        world.assign(world.leader, family, world.carl, "Det blev anderledes");
        assertThat(world.get(world.leader, family).next()).isNull();
        assertThat(world.contact(family)).isEqualTo("Carl Sivmose");
    }

    @Test
    void whatIsAgreedForADayToComeCanBeGivenUp() { // R2
        UUID handover = world.agreed(family, world.anna, world.bodil);
        assertThat(world.did(
                        world.anna,
                        door -> door.effect(
                                handover, world.version(handover), world.today().plusDays(7))))
                .isTrue();
        assertThat(world.assign(world.leader, family, world.anna, "Hun bliver")).isTrue();
        assertThat(world.get(world.leader, family).next()).isNull();
        assertThat(world.contact(family)).isEqualTo("Anna Bakkedal");
        assertThatThrownBy(() -> world.assign(world.leader, family, world.anna, "Hun bliver"))
                .hasMessage("contact.rule.sheIsIt");
    }

    @Test
    void whoIsMerelyAskedReadsAndDoesNotWrite() { // R6
        world.ask(world.anna, family, world.bodil);
        assertThat(world.get(world.bodil, family).writable()).isFalse();
        assertThatThrownBy(() -> world.note(world.bodil, family, ContactKind.PHONE, world.today()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.persons(world.bodil, door -> {
                    door.follow(family, 0);
                    return "";
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDayThatIsOverIsNoDay() { // R4
        UUID handover = world.agreed(family, world.anna, world.bodil);
        assertThatThrownBy(() -> world.did(
                        world.anna,
                        door -> door.effect(
                                handover, world.version(handover), world.today().minusDays(1))))
                .hasMessage("contact.rule.day");
    }

    @Test
    void aNoSaysWhyAndIsToldUntilItIsRead() { // R4
        world.ask(world.anna, family, world.bodil);
        UUID handover = world.handover(family);
        assertThatThrownBy(() -> world.did(world.bodil, d -> d.decline(handover, world.version(handover), " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("contact.rule.empty");
        assertThat(world.did(world.bodil, d -> d.decline(handover, world.version(handover), "Jeg har for mange")))
                .isTrue();
        assertThat(world.declined(world.anna))
                .extracting(ContactHandoverView::answer)
                .containsExactly("Jeg har for mange");
        world.inbox(world.anna, door -> {
            door.see(handover);
            return "";
        });
        assertThat(world.declined(world.anna)).isEmpty();
        assertThatThrownBy(() -> world.get(world.bodil, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoIsAskedAnswersAndOneIsAskedAtATime() { // R4
        world.ask(world.anna, family, world.bodil);
        UUID handover = world.handover(family);
        assertThatThrownBy(() -> world.accept(world.anna, handover)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.accept(world.stranger, handover)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.ask(world.anna, family, world.carl)).hasMessage("contact.rule.underWay");
        assertThatThrownBy(() -> world.ask(world.bodil, family, world.carl)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatBothWriteIsNotOverwritten() { // R4
        UUID handover = world.agreed(family, world.anna, world.bodil);
        long seen = world.version(handover);
        assertThat(world.did(world.anna, door -> door.talk(handover, seen, world.aTalk())))
                .as("the same again")
                .isTrue();
        Talk other = new Talk(world.today(), "Far", "", "");
        assertThat(world.did(world.anna, door -> door.talk(handover, world.version(handover), other)))
                .isTrue();
        assertThat(world.did(world.bodil, door -> door.talk(handover, seen, world.aTalk())))
                .isFalse();
        assertThat(world.handovers(world.bodil, d -> d.get(handover)).talk()).isEqualTo(other);
    }

    @Test
    void bothSeeWhatWaits() { // R4
        world.ask(world.anna, family, world.bodil);
        assertThat(world.count(world.bodil)).isEqualTo(1);
        assertThat(world.count(world.anna)).isEqualTo(1);
        assertThat(world.waiting(world.anna)).hasSize(1);
        assertThat(world.waiting(world.bodil)).hasSize(1);
        assertThat(world.waiting(world.carl)).isEmpty();
        UUID handover = world.handover(family);
        assertThat(world.did(world.anna, d -> d.withdraw(handover, world.version(handover))))
                .isTrue();
        assertThat(world.count(world.bodil)).isZero();
    }

    @Test
    void whoeverLeavesHandsHerFamiliesOver() { // R9
        UUID planned = world.aFamilyOf(world.carl);
        UUID handover = world.agreed(planned, world.carl, world.anna);
        world.did(
                world.carl,
                d -> d.effect(handover, world.version(handover), world.today().plusDays(2)));
        world.ask(world.anna, family, world.carl);
        assertThat(world.inHand(world.anna)).hasSize(2);
        world.handOver(world.anna, world.bodil);
        assertThat(world.inHand(world.anna)).isEmpty();
        assertThat(world.contact(family)).isEqualTo("Bodil Engvang");
        assertThat(world.contact(planned)).isEqualTo("Carl Sivmose");
        assertThat(world.get(world.leader, planned).next()).isEqualTo("Bodil Engvang");
        assertThat(world.get(world.leader, family).handover()).isNull();
    }

    @Test
    void whatIsGivenToSomebodyInThatMomentIsNotHersToHandOver() { // R1, R9
        UUID seen = world.period(family);
        CompletableFuture<Boolean> leaving = world.persons(world.leader, door -> {
            door.assign(family, seen, world.bodil.employee(), "Anna rejser");
            return AtOnce.begin(() -> {
                world.handOver(world.anna, world.carl);
                return true;
            });
        });
        assertThat(leaving.join()).isTrue();
        assertThat(world.contact(family)).isEqualTo("Bodil Engvang");
        assertThat(world.fixture.sent).as("nobody is told that it is Carl").noneMatch(this::tellsOfCarl);
    }

    private boolean tellsOfCarl(OutgoingEvent event) {
        return event instanceof ContactChanged changed && changed.employee().equals(world.carl.employee());
    }
}
