package dk.enindgang.it.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A hundred persons with a protected name and address, each in a family of one colleague who may see them; who
 * leads the unit that handles it may not. Whatever leaves
 * the server for anybody else is looked through for what they are called and where they are, in all tests of a run.
 */
public final class Hidden {

    public static final int PERSONS = 100;

    /** The account that may see them. */
    public static final String WHO_MAY = "beskaeftigelse";

    /** What all their names begin with: letters that are the same however they are written. */
    public static final String NAMED = "skjulborg";

    /** What their addresses, schools and telephones begin with, the last with spaces and without. */
    public static final Set<String> FOUND = Set.of("gemtvej", "dulgtskole", "000 0123 4567", "00001234567");

    private static final ThreadLocal<Optional<Set<String>>> MAY_BE_TOLD = ThreadLocal.withInitial(Optional::empty);

    private static final String LIVE = """
        do $$
        declare
            may record;
            person uuid;
            family bigint;
            word text;
        begin
            select a.ref as account, e.ref as employee, u.ref as unit into strict may
            from account a join employee_account k on k.account_ref = a.ref join employee e on e.id = k.employee_id
            cross join org_unit u
            where a.user_name = '%s' and u.name = 'Familiehuset';
            for i in 0..%d loop
                word := chr(97 + i / 26) || chr(97 + i %% 26);
                person := gen_random_uuid();
                insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by,
                    recorded_at, address, phone, institution)
                values (nextval('stored_seq'), 1, person, 'Dulgt', 'Skjulborg' || word, date '2017-01-01' + i, 'ADDRESS',
                    may.account, now(), 'Gemtvej' || word || ' 7', '+000 0123 4567 ' || lpad(cast(i as text), 2, '0'),
                    'Dulgtskole' || word);
                insert into access_grant (id, version, ref, person_ref, employee_ref, given_by, given_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), person, may.employee, may.account, now());
                insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 'Familien Skjulborg' || word, may.unit, may.account,
                    now(), now()) returning id into family;
                insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                values (nextval('stored_seq'), 1, gen_random_uuid(), family, person, 'CHILD', danish_today());
                insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, may.employee, f.opened_at, 'FIRST', may.account
                from family f where f.id = family;
            end loop;
        end $$\
        """.formatted(WHO_MAY, PERSONS - 1);

    private Hidden() {}

    /** They are there from now on. */
    static void live(Database database) {
        database.sql(LIVE);
    }

    /** What the text tells of them. */
    public static List<String> told(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(NAMED), FOUND.stream())
                .filter(small::contains)
                .sorted()
                .toList();
    }

    /**
     * Looks through what has left the server.
     *
     * @throws AssertionError if it tells more than it may
     */
    public static void requireSilence(String where, String text) {
        Set<String> may = MAY_BE_TOLD.get().orElseGet(() -> usual(where));
        List<String> told =
                told(text).stream().filter(one -> !may.contains(one)).toList();
        if (!told.isEmpty()) {
            throw new AssertionError(where + " tells of protected persons: " + told);
        }
    }

    /** Who controls the log of looks reads there by name at whom somebody has looked, or wanted to. */
    private static Set<String> usual(String where) {
        return where.contains("/access/") ? Set.of(NAMED) : Set.of();
    }

    /** In the block this may be told and no more: to who may see them, or of whom somebody has just typed the name. */
    public static <T> T telling(Set<String> what, Callable<T> block) throws Exception {
        MAY_BE_TOLD.set(Optional.of(what));
        try {
            return block.call();
        } finally {
            MAY_BE_TOLD.remove();
        }
    }

    /** All of it. */
    public static Set<String> everything() {
        var all = new TreeSet<>(FOUND);
        all.add(NAMED);
        return all;
    }
}
