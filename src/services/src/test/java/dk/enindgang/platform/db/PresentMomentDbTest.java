package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R5: what the database asks about days and moments follows the product's clock, which may stand on another day. */
class PresentMomentDbTest {

    /** Our own functions that ask the machine's clock, each by its name. */
    private static final String BY_THE_MACHINE = """
            select p.proname from pg_proc p
            where p.pronamespace = 'public'::regnamespace
            and p.prosrc ~* '\\m(now\\s*\\(|current_date|current_timestamp|localtimestamp|clock_timestamp\\s*\\()'
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by 1""";

    /**
     * The log of looks tells when somebody looked in truth, also where the product lives on another day. The moment of a
     * contact person is the product's, with the time this transaction has waited added to it.
     */
    private static final List<String> MAY =
            List.of("access_log_forget", "access_log_prepare", "access_log_seal", "contact_moment", "present_moment");

    @Test
    void ourFunctionsAskTheProductsClock() { // R5
        List<String> found =
                TestDatabase.sql(BY_THE_MACHINE).stream().map(row -> row.get(0)).toList();
        assertThat(found).containsExactlyElementsOf(MAY);
    }

    @Test
    void theSearchFindsOneThatDoesNot() {
        try {
            TestDatabase.sql(
                    "create function asks_the_machine() returns date language sql as $$ select current_date $$");
            assertThat(TestDatabase.sql(BY_THE_MACHINE)).contains(List.of("asks_the_machine"));
        } finally {
            TestDatabase.sql("drop function asks_the_machine()");
        }
    }
}
