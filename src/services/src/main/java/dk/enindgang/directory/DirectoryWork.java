package dk.enindgang.directory;

import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody keeps right in the directory, or answers for, is work in hand: whoever leaves hands it over (R12). */
@ApplicationScoped
public class DirectoryWork implements OpenWork {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> rows =
                em.createNativeQuery("""
                        with kept (employee, kind, name, day) as (
                            select owner_ref, 'directory.work.owner', name, verified_on from contact_point
                            union all
                            select employee_ref, 'directory.work.answers', name, verified_on from contact_point
                            union all
                            select owner_ref, 'directory.work.situation', name, null from contact_situation
                        )
                        select a.account_ref, k.kind, k.name,
                            cast(coalesce(k.day, danish_today()) as timestamp) at time zone 'Europe/Copenhagen'
                        from kept k join employee e on e.ref = k.employee
                        join employee_account a on a.employee_id = e.id
                        where a.account_ref = any (cast(?1 as uuid[]))
                        order by k.kind, k.name""").setParameter(1, array(accounts)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new WorkRow((UUID) c[0], (String) c[1], (String) c[2], ((Timestamp) c[3]).toInstant()))
                .toList();
    }

    /** R6: the number of who left is marked until somebody has looked at it. */
    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        for (String column : List.of("contact_point.owner", "contact_point.employee", "contact_situation.owner")) {
            String[] part = column.split("\\.", -1);
            em.createNativeQuery("""
                            update TABLE set COLUMN = (select cast(e.ref as text) from employee e
                                join employee_account a on a.employee_id = e.id where a.account_ref = cast(?2 as uuid)),
                                version = version + 1LOOK
                            where COLUMN_ref in (select e.ref from employee e
                                join employee_account a on a.employee_id = e.id
                                where a.account_ref = any (cast(?1 as uuid[])))""".replace("TABLE", part[0])
                            .replace("COLUMN", part[1])
                            .replace("LOOK", "employee".equals(part[1]) ? ", verified_on = null" : ""))
                    .setParameter(1, array(accounts))
                    .setParameter(2, to.toString())
                    .executeUpdate();
        }
    }

    private static String array(Set<UUID> accounts) {
        return accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
