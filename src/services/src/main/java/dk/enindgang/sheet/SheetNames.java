package dk.enindgang.sheet;

import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which families stand by name on which sheet in the folder (R11). Everything here is the system's. */
@ApplicationScoped
class SheetNames {

    private static final String HIDDEN =
            "select n.file from emergency_sheet_name n where n.family_ref in (select h.ref from hidden_families() h (ref))";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    /** Kept before the sheet is there, beside those who stand on the one it will take the place of. */
    void keep(UUID unit, LocalDate night, SheetFacts facts) {
        String named = facts.families().stream()
                .filter(row -> !row.hidden())
                .map(row -> row.family().toString())
                .collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery("""
                        insert into emergency_sheet_name (file, unit_ref, night, family_ref, read_at)
                        select ?1, ?2, cast(?3 as date), f.ref, ?4 from unnest(cast(?5 as uuid[])) f (ref)
                        on conflict (file, family_ref) do update set read_at = excluded.read_at""")
                .setParameter(1, SheetFolder.name(unit, night))
                .setParameter(2, unit)
                .setParameter(3, night.toString())
                .setParameter(4, Timestamp.from(facts.at().toInstant()))
                .setParameter(5, named)
                .executeUpdate();
    }

    /** The sheet is there: who stood only on the one before it is not on any of that name. Who stands on it is kept once more, for
     * another node may have forgotten them while this one was slow. */
    void written(UUID unit, LocalDate night, SheetFacts facts) {
        system.begin();
        keep(unit, night, facts);
        em.createNativeQuery("delete from emergency_sheet_name where file = ?1 and read_at < ?2")
                .setParameter(1, SheetFolder.name(unit, night))
                .setParameter(2, Timestamp.from(facts.at().toInstant()))
                .executeUpdate();
    }

    /** A unit's newest sheet that names a family which is hidden now is due again. */
    void callBack() {
        system.begin();
        em.createNativeQuery(
                        "update emergency_sheet set night = null where night is not null and file in (" + HIDDEN + ")")
                .executeUpdate();
    }

    /** The others that name one: older ones, and those of units that get none any more. */
    List<String> listToRemove() {
        system.begin();
        List<?> files = em.createNativeQuery(SheetTable.UNITS + "select distinct x.file from (" + HIDDEN + """
                        ) x where not exists (
                            select from emergency_sheet s join working w on w.ref = s.unit_ref where s.file = x.file)
                        order by x.file""")
                .getResultList();
        return files.stream().map(String.class::cast).toList();
    }

    void removed(String file) {
        system.begin();
        em.createNativeQuery("delete from emergency_sheet_name where file = ?1")
                .setParameter(1, file)
                .executeUpdate();
        em.createNativeQuery("update emergency_sheet set night = null, written_at = null, file = '' where file = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }

    /** The sheets of days before that one are removed, but for those that are a unit's newest: as the folder is swept. */
    void forget(LocalDate first) {
        system.begin();
        em.createNativeQuery(SheetTable.UNITS + """
                        delete from emergency_sheet_name n where n.night < cast(?1 as date) and not exists (
                            select from emergency_sheet s join working w on w.ref = s.unit_ref where s.file = n.file)""")
                .setParameter(1, first.toString())
                .executeUpdate();
    }
}
