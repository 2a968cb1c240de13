package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetNumbersDbTest {

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        SheetWorld.begin();
    }

    @AfterEach
    void end() {
        sql("delete from contact_situation where name = 'Barnet er væk'; delete from contact_point"
                + " where name in ('Husnummer', 'Alarmvagten')");
    }

    @Test
    void aThousandNumbersAreAllOnItEachOnceAndTheUrgentFirst() throws IOException { // R3
        sql("""
                insert into contact_point (id, version, ref, position, name, situation, phone, open_hours, acute)
                select nextval('stored_seq'), 1, gen_random_uuid(), 900 + n, 'Husnummer', 'Altid', '00 00 09 09', 'Hverdage',
                    false
                from generate_series(1, 1000) n
                union all
                select nextval('stored_seq'), 1, gen_random_uuid(), 9999, 'Alarmvagten', 'Altid', '00 00 09 08', 'Hverdage',
                    true;
                insert into contact_situation (id, version, ref, position, name)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 900, 'Barnet er væk');
                insert into situation_contact_rule (id, version, ref, situation_id, position, point_id, holds)
                select nextval('stored_seq'), 1, gen_random_uuid(), s.id, 1, p.id, 'OUT_OF_HOURS'
                from contact_situation s, (select min(id) as id from contact_point where name = 'Husnummer') p
                where s.name = 'Barnet er væk'""");
        var world = new SheetWorld(folder);
        UUID unit = Colleagues.aUnit("Familiehuset");
        world.aFamily(unit, "Familien Lysholt", Colleagues.in(unit, "Anna Bakkedal"));
        world.go();
        String text = world.text(unit);
        assertThat(text.split("Husnummer. Altid", -1)).hasSize(1_001);
        assertThat(text).contains("Barnet er væk 1. Husnummer (uden for åbningstiden)");
        assertThat(text.indexOf("Alarmvagten")).isPositive().isLessThan(text.indexOf("Familien Lysholt"));
        assertThat(text.indexOf("Barnet er væk")).isPositive().isLessThan(text.indexOf("Husnummer. Altid"));
    }
}
