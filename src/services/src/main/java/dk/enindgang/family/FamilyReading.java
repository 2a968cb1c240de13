package dk.enindgang.family;

import dk.enindgang.access.Relation;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonCard;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads families the caller was let in to, and lists of those she may see: the database leaves out all others (R3). */
@ApplicationScoped
public class FamilyReading {

    private static final String MINE = """
            with mine as materialized (
                select l.family, min(l.relation) as relation from acting_family_links() l group by l.family)""";

    private static final String COLUMNS = """

            select f.ref, f.name, unit_name(u.id, danish_today()), coalesce(a.name, ''), f.opened_at, f.closed_at,
                mine.relation,
                (select string_agg(cast(m.person_ref as text), ',' order by m.id) from family_member m
                    where m.family_id = f.id),
                (select string_agg(p.given_name || ' ' || p.surname, ', ' order by m.id)
                    from family_member m join person p on p.ref = m.person_ref
                    where m.family_id = f.id and holds_on(m.valid_from, m.valid_to, danish_today()))""";

    private static final String FROM = """

            from mine join family f on f.ref = mine.family
            join org_unit u on u.ref = f.unit_ref
            left join area a on a.ref = f.area_ref""";

    private static final String ROWS = MINE + COLUMNS + FROM + """

            where\s""";

    private static final String SHELF =
            ROWS + "(f.closed_at is not null) = ?1 order by f.name, f.id offset ?2 limit ?3";

    /** R5: each word that was typed is somewhere in the names. */
    private static final String WORDS = ROWS + """
            (select bool_and(strpos(folded(f.name || ' ' || coalesce((
                    select string_agg(p.given_name || ' ' || p.surname, ' ')
                    from family_member m join person p on p.ref = m.person_ref where m.family_id = f.id), '')), w) > 0)
                from unnest(string_to_array(folded(?1), ' ')) w)
            order by (f.closed_at is not null), f.name, f.id limit ?2""";

    private static final String NUMBER = ROWS + """
            f.id in (
                select m.family_id from family_member m join person p on p.ref = m.person_ref
                where p.cpr_hash = any(cast(?1 as bytea[])))
            order by (f.closed_at is not null), f.name, f.id limit ?2""";

    /** R12: each word is somewhere in names and addresses; or a telephone number; or a whole CPR number. */
    private static final String FOUND = MINE + """
            , asked as (select sought_words(?1) as words, cast(?2 as text) as digits, cast(?3 as bytea[]) as hashes)""" + COLUMNS + """
            , count(*) over ()""" + FROM + """

            cross join asked
            left join lateral (
                select string_agg(concat_ws(' ', p.given_name, p.surname, case when now.here then p.address end), ' ') as written,
                    bool_or((now.here and answers_to(p.phone, asked.digits))
                        or coalesce(p.cpr_hash = any(asked.hashes), false)) as numbered
                from family_member m join person p on p.ref = m.person_ref
                cross join lateral (select holds_on(m.valid_from, m.valid_to, danish_today()) as here) now
                where m.family_id = f.id) who on true
            where who.numbered or (cardinality(asked.words) > 0 and not exists (
                select from unnest(asked.words) word
                where position(word in folded(concat_ws(' ', f.name, who.written))) = 0))
            order by (f.closed_at is not null), f.name collate "da-x-icu", f.id offset ?4 limit ?5""";

    private static final String ALIKE = ROWS + """
            f.id in (
                select m.family_id from family_member m join person p on p.ref = m.person_ref
                where p.birth_date = cast(?1 as date) and folded(p.given_name || ' ' || p.surname) = folded(?2))
            order by (f.closed_at is not null), f.name, f.id limit ?3""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    FamilyAccess access;

    /** One page of the caller's families. Three statements at most, as each of these. */
    List<FamilyRow> shelf(boolean closed, int first, int max) {
        return logged(rows(query(SHELF, closed, first, max)), max, "family.list");
    }

    /** R5. */
    List<FamilyRow> withWords(String typed, int max) {
        return logged(rows(query(WORDS, typed.strip(), max)), max + 1, "family.list");
    }

    /** R5, R6. */
    List<FamilyRow> withNumber(String hashes, int max) {
        return logged(rows(query(NUMBER, hashes, max)), max + 1, "family.list");
    }

    /** R12: some of them, and how many the caller may see. Three statements at most. */
    Hits<FamilyRow> found(Sought sought, String hashes, int first, int max) {
        List<?> read = query(FOUND, sought.words(), sought.digits(), hashes, first, max)
                .getResultList();
        return Hits.counted(logged(rows(read), max + 1, "family.search"), read, 9);
    }

    /** R6. */
    List<FamilyRow> alike(LocalDate born, String name, int max) {
        return logged(rows(query(ALIKE, born.toString(), name, max)), max + 1, "family.list");
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static List<FamilyRow> rows(Query query) {
        return rows(query.getResultList());
    }

    private static List<FamilyRow> rows(List<?> read) {
        var rows = new ArrayList<FamilyRow>();
        for (Object found : read) {
            Object[] c = (Object[]) found;
            rows.add(new FamilyRow(
                    (UUID) c[0],
                    (String) c[1],
                    (String) c[2],
                    (String) c[3],
                    ((Timestamp) c[4]).toInstant(),
                    moment(c[5]),
                    Relation.valueOf((String) c[6]),
                    refs((String) c[7]),
                    Objects.requireNonNullElse((String) c[8], "")));
        }
        return rows;
    }

    private static List<UUID> refs(@Nullable String refs) {
        return refs == null
                ? List.of()
                : Arrays.stream(refs.split(",", -1)).map(UUID::fromString).toList();
    }

    /** The last of as many as were asked for tells only that there is more: nobody in it is named or written down. */
    private List<FamilyRow> logged(List<FamilyRow> rows, int max, String list) {
        var shown = new HashMap<UUID, Relation>();
        rows.subList(0, Math.min(rows.size(), max - 1))
                .forEach(row -> row.persons().forEach(person -> shown.put(person, row.relation())));
        access.show(shown, list);
        return rows.size() < max ? rows : unnamed(rows);
    }

    private static List<FamilyRow> unnamed(List<FamilyRow> rows) {
        int last = rows.size() - 1;
        var named = new ArrayList<>(rows.subList(0, last));
        named.add(rows.get(last).unnamed());
        return named;
    }

    /** @throws NotFound if it has stopped being the caller's since she was let in */
    FamilyView view(OpenFamily open) {
        UUID ref = open.family().getRef();
        List<?> rows = em.createNativeQuery("""
                        select f.version, f.name, f.unit_ref, cast(f.area_ref as text), unit_name(u.id, danish_today()),
                            coalesce(a.name, ''), f.opened_at, f.closed_at, f.closed_reason, account_name(f.changed_by)
                        from family f join org_unit u on u.ref = f.unit_ref left join area a on a.ref = f.area_ref
                        where f.ref = ?1""").setParameter(1, ref).getResultList();
        Object[] c = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
        UUID area = c[3] == null ? null : UUID.fromString((String) c[3]);
        return new FamilyView(
                ref,
                ((Number) c[0]).longValue(),
                new FamilyDetails((String) c[1], (UUID) c[2], area),
                (String) c[4],
                (String) c[5],
                ((Timestamp) c[6]).toInstant(),
                moment(c[7]),
                (String) c[8],
                members(open),
                open.permit().acts(),
                (String) c[9]);
    }

    /** Children first, then as they came. */
    private List<MemberView> members(OpenFamily open) {
        List<?> rows =
                em.createNativeQuery("""
                        select m.ref, m.person_ref, m.relation, m.custody, cast(m.valid_from as text),
                            cast(m.valid_to as text)
                        from family_member m where m.family_id = ?1
                        order by (m.relation <> 'CHILD'), m.valid_from, m.id""").setParameter(1, open.family().getId()).getResultList();
        Map<UUID, PersonCard> cards = persons.cards(open.persons());
        var members = new ArrayList<MemberView>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            PersonCard card = cards.get((UUID) c[1]);
            if (card != null) {
                members.add(new MemberView(
                        (UUID) c[0],
                        card,
                        FamilyRelation.valueOf((String) c[2]),
                        Custody.valueOf((String) c[3]),
                        period((String) c[4], (String) c[5])));
            }
        }
        return members;
    }

    private static Period period(String begins, @Nullable String ends) {
        return new Period(LocalDate.parse(begins), ends == null ? null : LocalDate.parse(ends));
    }

    private static @Nullable Instant moment(@Nullable Object at) {
        return at == null ? null : ((Timestamp) at).toInstant();
    }
}
