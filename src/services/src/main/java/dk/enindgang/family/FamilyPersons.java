package dk.enindgang.family;

import dk.enindgang.organisation.Standing;
import dk.enindgang.person.Cpr;
import dk.enindgang.person.CprSought;
import dk.enindgang.person.PersonCard;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonNumbers;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps those who are in families, for doors that have made sure of who asks (R2, R4, R6). */
@ApplicationScoped
public class FamilyPersons {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    Persons persons;

    @Inject
    PersonNumbers numbers;

    @Inject
    FamilyKnowers knowers;

    @Inject
    FamilyAccess families;

    /** Where the caller works today. */
    Optional<Standing> standing() {
        return knowers.standing();
    }

    /** The account that asks may be kept as the one who wrote it down.
     *
     * @return somebody new; or the one who has that CPR number, if the caller may see her
     * @throws RuleViolation if the number is kept of somebody she may not see */
    UUID record(MemberDetails member) {
        Optional<Cpr> cpr = fitting(member);
        Optional<UUID> known = cpr.flatMap(numbers::holder);
        if (known.isPresent()) {
            return joined(visible(known.get()), member);
        }
        UUID person = persons.record(member.person());
        if (!member.contact().equals(PersonContact.NONE)) {
            persons.change(person, member.person(), member.contact());
        }
        cpr.ifPresent(number -> numbers.keep(person, number));
        knowers.openToMyself(person, member.person().protection());
        return person;
    }

    /** R6: whoever is known is she, if it is her name; what is told of her now is added to what was. */
    private UUID joined(UUID person, MemberDetails member) {
        PersonCard known = Objects.requireNonNull(persons.cards(Set.of(person)).get(person));
        PersonDetails told = member.person();
        if (!folded(known.person().name()).equals(folded(told.givenName() + " " + told.surname()))) {
            throw new RuleViolation("person.rule.cprName").at("cpr");
        }
        Protection protection =
                told.protection() == Protection.NONE ? known.person().protection() : told.protection();
        knowers.openToMyself(person, protection);
        knowers.openToWorkers(person, protection);
        PersonView was = known.person();
        persons.change(
                person,
                new PersonDetails(was.givenName(), was.surname(), was.birthDate(), protection),
                member.contact().or(known.contact()));
        return person;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(DANISH);
    }

    private Optional<Cpr> fitting(MemberDetails member) {
        Optional<Cpr> cpr = numbers.read(member.cpr());
        if (cpr.filter(number -> !number.birthDate().equals(member.person().birthDate()))
                .isPresent()) {
            throw new RuleViolation("person.rule.cprOther").at("cpr");
        }
        return cpr;
    }

    private UUID visible(UUID person) {
        if (!isVisible(person)) {
            throw new RuleViolation("person.rule.cprKnown").at("cpr");
        }
        return person;
    }

    private boolean isVisible(UUID person) {
        return persons.list(Set.of(person)).containsKey(person);
    }

    /** R4: whoever works with a family she has come into keeps sight of it. */
    void arrived(UUID person, MemberDetails member) {
        knowers.openToWorkers(person, member.person().protection());
    }

    /** R7: a new number brings its birth date with it.
     *
     * @return false if somebody has changed her meanwhile, perhaps in another family; nothing is changed then */
    boolean change(UUID person, long seenVersion, MemberDetails member) {
        if (!persons.isStill(person, seenVersion)) {
            return false;
        }
        Optional<Cpr> cpr = fitting(member);
        knowers.openToMyself(person, member.person().protection());
        knowers.openToWorkers(person, member.person().protection());
        cpr.ifPresent(number -> numbers.keep(person, number));
        persons.change(person, member.person(), member.contact());
        return true;
    }

    /** R6: somebody with that number; empty for none. Whoever is hidden is written down as refused. */
    Optional<Cpr> number(String typed) {
        return numbers.read(typed);
    }

    /** R6: whether the number is kept of somebody the caller may not see. */
    boolean isHidden(Cpr cpr) {
        Optional<UUID> hidden = numbers.holder(cpr).filter(person -> !isVisible(person));
        hidden.ifPresent(families::hidden);
        return hidden.isPresent();
    }

    String hashes(Cpr cpr) {
        return numbers.hashes(cpr);
    }

    /** R11.
     *
     * @return false if somebody has changed her meanwhile; nothing is changed then */
    boolean removeNumber(UUID person, long seenVersion) {
        if (!persons.isStill(person, seenVersion)) {
            return false;
        }
        numbers.remove(person);
        return true;
    }

    CprSought sought(String typed) {
        return numbers.sought(typed);
    }

    /** R12: of what is no number, none. */
    String soughtHashes(String typed) {
        return sought(typed) == CprSought.TAKEN
                ? numbers.read(typed).map(numbers::hashes).orElse("{}")
                : "{}";
    }

    String unmasked(UUID person) {
        return numbers.open(person).written();
    }
}
