package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.OpenWorksForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The door for messages, each call in a transaction of its own as in a container. It is 1 March 2027. */
class MessagesForTests extends OrganisationMessages {

    static final Instant NOW =
            LocalDate.of(2027, 3, 1).atTime(10, 0).atZone(Clocks.DENMARK).toInstant();

    private final OpenWork[] features;

    Duration later = Duration.ZERO;

    MessagesForTests(OpenWork... features) {
        this.features = features;
    }

    @Override
    public void answer() {}

    @Override
    public TakenMessage take(String body) {
        return in(door -> door.take(body));
    }

    @Override
    public TakenMessage takeAlone(String body) {
        return in(door -> door.takeAlone(body));
    }

    @Override
    public TakenMessage refuse(String body) {
        return in(door -> door.refuse(body));
    }

    @Override
    public List<String> waitingFor(List<String> numbers) {
        return in(door -> door.waitingFor(numbers));
    }

    @Override
    public List<String> due() {
        return in(OrganisationMessages::due);
    }

    @Override
    public List<MessageRow> listRefused(int first, int max) {
        return in(door -> door.listRefused(first, max));
    }

    @Override
    public List<MessageRow> listWaiting(int first, int max) {
        return in(door -> door.listWaiting(first, max));
    }

    private <T> T in(Function<OrganisationMessages, T> block) {
        return TestDatabase.inTransaction(em -> {
            var door = new OrganisationMessages();
            door.em = em;
            door.works = OpenWorksForTests.of(features);
            door.clock = Clock.fixed(NOW.plus(later), Clocks.DENMARK);
            return block.apply(door);
        });
    }
}
