package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R1, R2, R4, R7, R9: fifty at once, with the same families, for some seconds; README.md says how to do it for longer. */
class ContactAtOnceDbTest {

    private static final int CLIENTS = 50;
    private static final int FAMILIES = 20;
    private static final int ENOUGH = 100;
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("contact.seconds", 6));

    /** Where the machine has much else to do. */
    private static final Duration LONGEST = LONG.plusSeconds(54);

    private final ContactWorld world = new ContactWorld();
    private final List<Colleague> colleagues = new ArrayList<>();
    private final List<UUID> families = new ArrayList<>();
    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();

    @Test
    void thereIsAlwaysOneAndNobodySeesADeadlock() throws InterruptedException {
        colleagues.addAll(List.of(world.anna, world.bodil, world.carl));
        for (int i = 0; i < 5; i++) {
            colleagues.add(Colleagues.in(world.unit, "Kollega Prøvesen"));
        }
        for (int i = 0; i < FAMILIES; i++) {
            families.add(i % 4 == 0 ? world.aFamily(world.leader) : world.aFamilyOf(colleagues.get(i % 8)));
        }
        allAtOnce();
        assertThat(faults).isEmpty();
        assertThat(done.get()).as("acts that were done").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(notesOfFamilies()).isEqualTo(notes.get());
        assertThat(instantsWithoutExactlyOne()).isEmpty();
    }

    private void allAtOnce() throws InterruptedException {
        var begin = new CountDownLatch(1);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + LONG.toNanos();
        long atMost = System.nanoTime() + LONGEST.toNanos();
        for (int i = 0; i < CLIENTS; i++) {
            var random = new Random(i);
            clients.submit(() -> {
                begin.await();
                while (System.nanoTime() < end || (done.get() < ENOUGH && System.nanoTime() < atMost)) {
                    tried(random);
                }
                return null;
            });
        }
        begin.countDown();
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private void tried(Random random) {
        try {
            act(random);
        } catch (RuleViolation | NotFound | java.util.NoSuchElementException | IndexOutOfBoundsException refused) {
            // Somebody was first, or there is nothing to do here: an answer like any other.
            assertThat(refused).isNotNull();
        } catch (RuntimeException fault) {
            if (!String.valueOf(fault.getMessage()).contains("leave_once")) {
                faults.add(fault);
            }
        }
    }

    private void act(Random random) {
        UUID family = families.get(random.nextInt(FAMILIES));
        Colleague one = colleagues.get(random.nextInt(colleagues.size()));
        var here = new ContactWorld(world, new GuideFixture());
        switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> count(here.assign(world.leader, family, one, "Det er bedre"));
            case 4, 5, 6, 7, 8, 9, 10, 11 -> count(here.ask(contact(family), family, one));
            case 12, 13, 14, 15, 16, 17, 18, 19 -> count(here.accept(asked(family), here.handover(family)));
            case 20, 21, 22, 23 -> count(here.talk(asked(family), here.handover(family)));
            case 24, 25, 26, 27 -> count(effected(here, family, random.nextInt(2)));
            case 28 -> decline(here, family);
            case 29 -> ill(one);
            case 30 -> back(one);
            case 31 -> here.handOver(one, colleagues.get(random.nextInt(colleagues.size())));
            case 32 -> closed(family, random);
            default -> noted(here, family);
        }
    }

    private void count(boolean did) {
        if (did) {
            done.incrementAndGet();
        }
    }

    private boolean effected(ContactWorld here, UUID family, int later) {
        UUID handover = here.handover(family);
        return here.did(
                asked(family),
                door -> door.effect(
                        handover, here.version(handover), here.today().plusDays(later)));
    }

    private void decline(ContactWorld here, UUID family) {
        UUID handover = here.handover(family);
        count(here.did(asked(family), door -> door.decline(handover, here.version(handover), "Nej")));
    }

    private void noted(ContactWorld here, UUID family) {
        here.note(contact(family), family, ContactKind.PHONE, here.today());
        notes.incrementAndGet();
    }

    /** Some of the families, now and then. */
    private void closed(UUID family, Random random) {
        if (families.indexOf(family) > 15 && random.nextInt(10) == 0) {
            world.close(family);
        }
    }

    /** Who is away already is away. */
    private void ill(Colleague one) {
        ContactsForTests.sql("""
                insert into leave (id, version, ref, employee_id, kind, substitute_id, valid_from, valid_to)
                select nextval('stored_seq'), 1, gen_random_uuid(), e.id, 'ILLNESS', s.id, danish_today(), danish_today()
                from employee e, employee s
                where e.ref = '%s' and s.ref = '%s' and e.id <> s.id
                and not exists (select from leave l where l.employee_id = e.id)""".formatted(one.employee(), world.stranger.employee()));
    }

    private static void back(Colleague one) {
        ContactsForTests.sql(
                "delete from leave where employee_id = (select id from employee where ref = '" + one.employee() + "')");
    }

    private Colleague contact(UUID family) {
        return known(ContactsForTests.sql("""
                select c.employee_ref from contact_person c join family f on f.id = c.family_id
                where f.ref = '%s' and c.begins_at <= now() and (c.ends_at is null or c.ends_at > now())""".formatted(family)));
    }

    private Colleague asked(UUID family) {
        return known(ContactsForTests.sql("""
                select h.to_ref from contact_handover h join family f on f.id = h.family_id
                where f.ref = '%s' and h.ended_at is null""".formatted(family)));
    }

    private Colleague known(List<List<String>> refs) {
        UUID ref = UUID.fromString(refs.get(0).get(0));
        return colleagues.stream()
                .filter(one -> one.employee().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private int notesOfFamilies() {
        return ContactsForTests.sql("""
                select 1 from contact_note n join family f on f.id = n.family_id
                where f.unit_ref = '%s'""".formatted(world.unit)).size();
    }

    /** Looked for at every moment at which something begins or ends, and halfway to the next: each is asked by itself. */
    private List<List<String>> instantsWithoutExactlyOne() {
        Set<UUID> known = Set.copyOf(families);
        assertThat(known).hasSize(FAMILIES);
        return ContactsForTests.sql("""
                with edge as (
                    select c.family_id, c.begins_at as moment from contact_person c
                    union select c.family_id, c.ends_at from contact_person c where c.ends_at is not null
                    union select c.family_id, clock_timestamp() from contact_person c
                ), step as (
                    select e.family_id, e.moment, lead(e.moment) over (partition by e.family_id order by e.moment) as next
                    from edge e
                ), moment as (
                    select family_id, moment from step
                    union select family_id, moment + (next - moment) / 2 from step where next is not null
                    union select family_id, next - interval '1 microsecond' from step where next is not null
                )
                select f.id, m.moment, (
                    select count(*) from contact_person c
                    where c.family_id = f.id and c.begins_at <= m.moment and (c.ends_at is null or c.ends_at > m.moment))
                from moment m join family f on f.id = m.family_id
                where f.unit_ref = '%s' and (f.closed_at is null or m.moment < f.closed_at)
                and (
                    select count(*) from contact_person c
                    where c.family_id = f.id and c.begins_at <= m.moment and (c.ends_at is null or c.ends_at > m.moment)) <> 1""".formatted(world.unit));
    }
}
