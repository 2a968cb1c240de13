package dk.enindgang.sheet;

import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sheets are written and which shall be (R6, R7). Everything here is the system's. */
@ApplicationScoped
class SheetTable {

    /** What failed is tried again with the next hour. */
    private static final Duration AGAIN = Duration.ofMinutes(55);

    /** A node that has taken one and is gone is waited for so long. */
    private static final Duration GONE = Duration.ofMinutes(10);

    /** The units that shall have one. */
    static final String UNITS = """
            with working (ref) as (
                select f.unit_ref from family f where f.closed_at is null
                union select t.unit_ref from task t where t.status = 'OPEN')
            """;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** The next unit whose sheet of the night is not written, which nobody else takes until this is done. */
    Optional<UUID> take(LocalDate night, Instant now) {
        system.begin();
        List<?> taken = em.createNativeQuery(UNITS + """
                        , due as (
                            select u.ref from working w join org_unit u on u.ref = w.ref
                            left join emergency_sheet s on s.unit_ref = u.ref
                            where (s.night is null or s.night < cast(?1 as date))
                            and coalesce(s.failed_at, '-infinity') < ?2 and coalesce(s.taken_at, '-infinity') < ?3
                            order by u.id limit 1)
                        insert into emergency_sheet (unit_ref, taken_at) select due.ref, ?4 from due
                        on conflict (unit_ref) do update set taken_at = excluded.taken_at
                        where (emergency_sheet.night is null or emergency_sheet.night < cast(?1 as date))
                        and coalesce(emergency_sheet.taken_at, '-infinity') < ?3
                        returning unit_ref""")
                .setParameter(1, night.toString())
                .setParameter(2, Timestamp.from(now.minus(AGAIN)))
                .setParameter(3, Timestamp.from(now.minus(GONE)))
                .setParameter(4, Timestamp.from(now))
                .getResultList();
        return taken.stream().map(UUID.class::cast).findFirst();
    }

    /** One that another node has finished meanwhile is due again: nobody knows whose lies in the folder. */
    void written(UUID unit, LocalDate night, Instant now, String file) {
        em.createNativeQuery("""
                        update emergency_sheet set night = case when taken_at is not null then cast(?2 as date) end,
                            written_at = ?3, file = ?4, taken_at = null, failed_at = null, fault = null
                        where unit_ref = ?1""")
                .setParameter(1, unit)
                .setParameter(2, night.toString())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, file)
                .executeUpdate();
    }

    void failed(UUID unit, Instant now, SheetFault fault) {
        em.createNativeQuery(
                        "update emergency_sheet set night = null, taken_at = null, failed_at = ?2, fault = ?3 where unit_ref = ?1")
                .setParameter(1, unit)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, fault.name())
                .executeUpdate();
    }

    /** All are due again, also those that have failed. */
    void again() {
        em.createNativeQuery("update emergency_sheet set night = null, failed_at = null, fault = null")
                .executeUpdate();
    }

    /** Those that shall have one, by their names. */
    List<SheetRow> list(int first, int max) {
        List<?> rows = system.during(() -> em.createNativeQuery(UNITS + """
                        select u.ref, unit_name(u.id, danish_today()) as name, s.written_at, coalesce(s.file, ''),
                            s.failed_at, s.fault
                        from working w join org_unit u on u.ref = w.ref left join emergency_sheet s on s.unit_ref = u.ref
                        order by name, u.id offset ?1 limit ?2""")
                .setParameter(1, first)
                .setParameter(2, max)
                .getResultList());
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static SheetRow row(Object[] c) {
        return new SheetRow(
                (UUID) c[0],
                (String) c[1],
                moment(c[2]),
                (String) c[3],
                moment(c[4]),
                c[5] == null ? null : SheetFault.valueOf((String) c[5]));
    }

    SheetState state() {
        Object[] c =
                (Object[]) system.during(() -> em.createNativeQuery(UNITS + """
                        select count(*), count(*) filter (where s.written_at is null),
                            count(*) filter (where s.failed_at is not null), min(s.written_at), max(s.written_at)
                        from working w left join emergency_sheet s on s.unit_ref = w.ref""").getSingleResult());
        return new SheetState(true, number(c[0]), number(c[1]), number(c[2]), moment(c[3]), moment(c[4]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
