package dk.enindgang.platform.audit;

import dk.enindgang.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down who sees whose data, in the transaction that shows them (R1). */
@ApplicationScoped
public class AccessLog {

    private static final String WRITE = """
            insert into access_log (account_ref, employee_ref, role, relation, person_ref, kind, purpose, subject,
                subject_ref, address, request_ref)
            select ?1, (select employee_of(?1)), l.role, l.relation, l.person, ?2, l.purpose, ?3,
                l.thing, ?4, ?5
            from unnest(cast(?6 as uuid[]), cast(?7 as uuid[]), cast(?8 as text[]), cast(?9 as text[]),
                cast(?10 as text[])) l(person, thing, role, relation, purpose)""";

    /** The account of nobody: the product itself. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final Right SYSTEM = new Right("OPERATIONS", "SYSTEM", Purpose.WORK);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Occasion occasion;

    /** One thing about one person, such as a guide run. One statement, none if this request has told it before (R3). */
    public void write(LookKind kind, Right right, UUID person, String subject, UUID subjectRef) {
        if (occasion.isNew(List.of(kind, person, subjectRef))) {
            insert(kind, List.of(new Line(person, right, subjectRef)), subject);
        }
    }

    /** One thing about several persons, by the same right. One statement, none if this request has told it before (R3). */
    public void write(LookKind kind, Right right, Set<UUID> persons, String subject, UUID subjectRef) {
        List<Line> lines = new TreeSet<>(persons)
                .stream()
                        .filter(person -> occasion.isNew(List.of(kind, person, subjectRef)))
                        .map(person -> new Line(person, right, subjectRef))
                        .toList();
        if (!lines.isEmpty()) {
            insert(kind, lines, subject);
        }
    }

    /** Several things, each about the person it is mapped to, by the same right. One statement, none if there are none. */
    public void writeAll(LookKind kind, Right right, Map<UUID, UUID> things, String subject) {
        List<Line> lines = things.entrySet().stream()
                .filter(one -> occasion.isNew(List.of(kind, one.getValue(), one.getKey())))
                .map(one -> new Line(one.getValue(), right, one.getKey()))
                .toList();
        if (!lines.isEmpty()) {
            insert(kind, lines, subject);
        }
    }

    /** A list in which these persons are shown, each by its right. One statement, none if nobody is. */
    public void write(LookKind kind, Map<UUID, Right> persons, String list) {
        if (!persons.isEmpty() && occasion.isNew(List.of(kind, list, persons))) {
            List<Line> lines = new TreeMap<>(persons)
                    .entrySet().stream()
                            .map(one -> new Line(one.getKey(), one.getValue(), null))
                            .toList();
            insert(kind, lines, list);
        }
    }

    /** What the product itself puts into a file at night, when nobody has asked (R7). One statement, none if nobody is in it. */
    public void writeAsSystem(Set<UUID> persons, String subject) {
        if (!persons.isEmpty()) {
            var lines = new TreeSet<>(persons)
                    .stream().map(person -> new Line(person, SYSTEM, null)).toList();
            insert(LookKind.EXPORT, lines, subject, NOBODY, "", UUID.randomUUID());
        }
    }

    /** Whom it is about, by which right, and which thing of hers; none in a list. */
    private record Line(UUID person, Right right, @Nullable UUID thing) {}

    private void insert(LookKind kind, List<Line> lines, String subject) {
        insert(kind, lines, subject, caller.ref(), occasion.address(), occasion.number());
    }

    private void insert(LookKind kind, List<Line> lines, String subject, UUID account, String address, UUID request) {
        em.createNativeQuery(WRITE)
                .setParameter(1, account)
                .setParameter(2, kind.name())
                .setParameter(3, subject)
                .setParameter(4, address)
                .setParameter(5, request)
                .setParameter(6, array(lines, Line::person))
                .setParameter(7, array(lines, Line::thing))
                .setParameter(8, array(lines, line -> line.right().role()))
                .setParameter(9, array(lines, line -> line.right().relation()))
                .setParameter(10, array(lines, line -> line.right().purpose().name()))
                .executeUpdate();
    }

    /** As PostgreSQL writes an array of words without spaces; what is missing is null there too. */
    private static String array(List<Line> lines, Function<Line, @Nullable Object> word) {
        return lines.stream().map(line -> String.valueOf(word.apply(line))).collect(Collectors.joining(",", "{", "}"));
    }
}
