package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryWorkDbTest {

    @BeforeEach
    void empty() {
        Directory.empty();
    }

    @Test
    void whoLeavesHandsOverWhatSheOwns() { // R12
        UUID leaver = Directory.employee("2026-01-01", "2026-01-02");
        UUID receiver = Directory.employee("2026-01-01", "2026-01-02");
        UUID from = link(leaver);
        UUID to = link(receiver);
        inSituations(door -> door.create("Tvivl", leaver));
        inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        TestDatabase.sql("update contact_point set owner = '%1$s', employee = '%1$s'".formatted(leaver));
        assertThat(work(from)).hasSize(3);
        TestDatabase.inTransactionDo(em -> work(em).handOver(Set.of(from), to));
        assertThat(TestDatabase.sql("select verified_on is null from contact_point"))
                .containsExactly(List.of("t"));
        assertThat(work(from)).isEmpty();
        assertThat(work(to)).extracting(WorkRow::title).containsOnly("Tvivl", "Modtagelsen");
    }

    private static UUID link(UUID employee) {
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("insert into employee_account select id, '%s' from employee where ref = '%s'"
                .formatted(account, employee));
        return account;
    }

    private static List<WorkRow> work(UUID account) {
        return TestDatabase.inTransaction(em -> work(em).list(Set.of(account)));
    }

    private static DirectoryWork work(EntityManager em) {
        var work = new DirectoryWork();
        work.em = em;
        return work;
    }
}
