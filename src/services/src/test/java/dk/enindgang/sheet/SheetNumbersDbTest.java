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
        sql("delete from contact_situation where name like 'Barnet er væk%'; delete from contact_point"
                + " where name in ('00 Husnummer', 'Alarmvagten')");
    }

    @Test
    void aThousandNumbersAreOnItEachOnceAndTheUrgentFirst() throws IOException { // R3
        sql("""
                insert into contact_point (id, version, ref, position, name, situation, phone, open_hours, acute)
                select nextval('stored_seq'), 1, gen_random_uuid(), 900 + n, '00 Husnummer', 'Altid', '00 00 09 09', 'Hverdage',
                    false
                from generate_series(1, 1001) n
                union all
                select nextval('stored_seq'), 1, gen_random_uuid(), 9999, 'Alarmvagten', 'Altid', '00 00 09 08', 'Hverdage',
                    true;
                insert into contact_situation (id, version, ref, position, name)
                select nextval('stored_seq'), 1, gen_random_uuid(), 900 + n, 'Barnet er væk' || coalesce(' ' || nullif(n, 0), '')
                from generate_series(0, 300) n;
                insert into situation_contact_rule (id, version, ref, situation_id, position, point_id, holds, note)
                select nextval('stored_seq'), 1, gen_random_uuid(), s.id, 1, p.id, 'OUT_OF_HOURS', 'Spørg efter vagten'
                from contact_situation s, (select min(id) as id from contact_point where name = '00 Husnummer') p
                where s.name like 'Barnet er væk%';
                update contact_point set age_from = 15, age_to = 22 where name = '00 Husnummer'""");
        var world = new SheetWorld(folder);
        UUID unit = Colleagues.aUnit("Familiehuset");
        world.aFamily(unit, "Familien Lysholt", Colleagues.in(unit, "Anna Bakkedal"));
        world.go();
        String text = world.text(unit);
        assertThat(text.split("00 Husnummer. Altid \\(15-22 år\\)", -1)).hasSize(SheetReading.MOST_NUMBERS + 1);
        assertThat(text.split("Der er flere i Én Indgang\\.", -1)).hasSize(3);
        assertThat(text)
                .contains("Barnet er væk 1. 00 Husnummer (uden for åbningstiden, 15-22 år): Spørg efter vagten");
        assertThat(text.indexOf("Alarmvagten")).isPositive().isLessThan(text.indexOf("Familien Lysholt"));
        assertThat(text.indexOf("Barnet er væk")).isPositive().isLessThan(text.indexOf("00 Husnummer. Altid"));
    }
}
