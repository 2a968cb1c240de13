package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;

import dk.enindgang.contact.ReachForTests;
import dk.enindgang.deadline.DeadlinesForTests;
import dk.enindgang.directory.NumbersForTests;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.task.DueTasksForTests;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each step in a transaction of its own, as the container does it. */
final class NightWorkForTests extends NightWork {

    NightWorkForTests(Clock clock) {
        this.clock = clock;
    }

    private NightWork in(EntityManager em) {
        var work = new NightWork();
        work.table = SheetWorld.table(em);
        work.reading = new SheetReading();
        work.reading.em = em;
        work.names = new SheetNames();
        work.names.em = em;
        work.names.system = TestDatabase.systemWork(em);
        work.reading.system = TestDatabase.systemWork(em);
        work.reading.contacts = ReachForTests.of(em);
        work.reading.tasks = DueTasksForTests.inUnits(em);
        work.reading.numbers = NumbersForTests.of(em);
        work.reading.log = AccessLogs.ofNobody(em);
        work.calendar = DeadlinesForTests.calendar(em, clock);
        work.clock = clock;
        return work;
    }

    @Override
    Optional<UUID> take() {
        return inTransaction(em -> in(em).take());
    }

    @Override
    SheetFacts read(UUID unit, LocalDate night) {
        return inTransaction(em -> in(em).read(unit, night));
    }

    @Override
    void written(UUID unit, LocalDate night, SheetFacts facts) {
        inTransactionDo(em -> in(em).written(unit, night, facts));
    }

    @Override
    void callBack() {
        inTransactionDo(em -> in(em).callBack());
    }

    @Override
    List<String> listToRemove() {
        return inTransaction(em -> in(em).listToRemove());
    }

    @Override
    void removed(String file) {
        inTransactionDo(em -> in(em).removed(file));
    }

    @Override
    void forget(LocalDate first) {
        inTransactionDo(em -> in(em).forget(first));
    }

    @Override
    void failed(UUID unit, SheetFault fault) {
        inTransactionDo(em -> in(em).failed(unit, fault));
    }

    @Override
    List<SheetRow> list() {
        return inTransaction(em -> in(em).list());
    }
}
