package dk.enindgang.platform.audit;

import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down who sees whose data, in the transaction that shows them (R1). */
@ApplicationScoped
public class AccessLog {

    private static final String WRITE = """
            insert into access_log (account_ref, employee_ref, role, relation, person_ref, kind, purpose, subject,
                subject_ref, address, request_ref)
            select ?1, (select employee_of(?1)), l.role, l.relation, l.person, ?2, l.purpose, ?3,
                cast(nullif(?4, '') as uuid), ?5, ?6
            from unnest(cast(?7 as uuid[]), cast(?8 as text[]), cast(?9 as text[]), cast(?10 as text[]))
                l(person, role, relation, purpose)""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Occasion occasion;

    /** One thing about one person, such as a guide run. One statement, none if this request has told it before (R3). */
    public void write(LookKind kind, Right right, UUID person, String subject, UUID subjectRef) {
        if (occasion.isNew(List.of(kind, person, subjectRef))) {
            insert(kind, Map.of(person, right), subject, subjectRef.toString());
        }
    }

    /** A list in which these persons are shown, each by its right. One statement, none if nobody is. */
    public void write(LookKind kind, Map<UUID, Right> persons, String list) {
        if (!persons.isEmpty() && occasion.isNew(List.of(kind, list, persons))) {
            insert(kind, persons, list, "");
        }
    }

    private void insert(LookKind kind, Map<UUID, Right> persons, String subject, String subjectRef) {
        var rows = new TreeMap<>(persons);
        em.createNativeQuery(WRITE)
                .setParameter(1, caller.ref())
                .setParameter(2, kind.name())
                .setParameter(3, subject)
                .setParameter(4, subjectRef)
                .setParameter(5, occasion.address())
                .setParameter(6, occasion.number())
                .setParameter(7, array(rows.keySet(), UUID::toString))
                .setParameter(8, array(rows.values(), Right::role))
                .setParameter(9, array(rows.values(), Right::relation))
                .setParameter(10, array(rows.values(), right -> right.purpose().name()))
                .executeUpdate();
    }

    /** As PostgreSQL writes an array of words without spaces. */
    private static <T> String array(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(",", "{", "}"));
    }
}
