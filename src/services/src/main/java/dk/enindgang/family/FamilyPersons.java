package dk.enindgang.family;

import dk.enindgang.access.Access;
import dk.enindgang.access.ByName;
import dk.enindgang.organisation.Standing;
import dk.enindgang.person.Cpr;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonNumbers;
import dk.enindgang.person.Persons;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps those who are in families, for doors that have made sure of who asks (R2, R4, R6). */
@ApplicationScoped
public class FamilyPersons {

    @Inject
    Persons persons;

    @Inject
    PersonNumbers numbers;

    @Inject
    ByName byName;

    @Inject
    Access access;

    @Inject
    FamilyAccess families;

    /** Where the caller works today. */
    Optional<Standing> standing() {
        return access.standing();
    }

    /** The account that asks may be kept as the one who wrote it down.
     *
     * @return somebody new; or the one who has that CPR number, if the caller may see her
     * @throws RuleViolation if the number is kept of somebody she may not see */
    UUID record(MemberDetails member) {
        Optional<Cpr> cpr = fitting(member);
        Optional<UUID> known = cpr.flatMap(numbers::holder);
        if (known.isPresent()) {
            return visible(known.get());
        }
        UUID person = persons.record(member.person());
        if (!member.contact().equals(PersonContact.NONE)) {
            persons.change(person, member.person(), member.contact());
        }
        cpr.ifPresent(number -> numbers.keep(person, number));
        openToMyself(member, person);
        return person;
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

    /** R4: before anything else of her is protected, or the caller would be closed out herself. */
    private void openToMyself(MemberDetails member, UUID person) {
        if (member.person().protection() != Protection.NONE) {
            standing().ifPresent(mine -> byName.open(person, mine.employee()));
        }
    }

    void change(UUID person, MemberDetails member) {
        Optional<Cpr> cpr = fitting(member);
        openToMyself(member, person);
        persons.change(person, member.person(), member.contact());
        cpr.ifPresent(number -> numbers.keep(person, number));
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

    String unmasked(UUID person) {
        return numbers.open(person).written();
    }
}
