package dk.enindgang.web.family;

import dk.enindgang.family.Custody;
import dk.enindgang.family.FamilyRelation;
import dk.enindgang.family.MemberDetails;
import dk.enindgang.family.MemberView;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Fleeting;
import dk.enindgang.web.organisation.Typed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about somebody in a family. Who it is and where found is never kept as a draft: names, addresses and
 * numbers are kept of persons alone.
 */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String givenName;
    private @Nullable String surname;
    private @Nullable LocalDate birthDate;
    private Fleeting cpr = Fleeting.NONE;
    private Protection protection = Protection.NONE;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String institution;
    private FamilyRelation relation = FamilyRelation.CHILD;
    private Custody custody = Custody.UNKNOWN;
    private LocalDate begins = LocalDate.EPOCH;
    private @Nullable LocalDate ends;

    void begin(LocalDate today) {
        begins = today;
    }

    void show(MemberView member) {
        PersonView person = member.card().person();
        PersonContact contact = member.card().contact();
        givenName = person.givenName();
        surname = person.surname();
        birthDate = person.birthDate();
        protection = person.protection();
        address = contact.address();
        phone = contact.phone();
        institution = contact.institution();
        relation = member.relation();
        custody = member.custody();
        begins = member.period().getBegins();
        ends = member.period().getEnds();
    }

    void bringBack(Typed kept) {
        relation = chosen(kept.fields().get("relation"), FamilyRelation.values(), relation);
        custody = chosen(kept.fields().get("custody"), Custody.values(), custody);
        LocalDate first = kept.day("begins", begins);
        begins = first == null ? begins : first;
        ends = kept.day("ends", ends);
    }

    private static <E extends Enum<E>> E chosen(@Nullable String written, E[] all, E before) {
        for (E one : all) {
            if (one.name().equals(written)) {
                return one;
            }
        }
        return before;
    }

    /** The child a family is opened with. */
    MemberDetails child(LocalDate today) {
        return details(today, FamilyRelation.CHILD, Custody.UNKNOWN, () -> Period.from(today));
    }

    MemberDetails member(LocalDate today) {
        return details(today, relation, custody, () -> new Period(begins, ends));
    }

    private MemberDetails details(LocalDate today, FamilyRelation is, Custody has, Supplier<Period> period) {
        var rules = new Rules();
        Optional<PersonDetails> who =
                rules.ask(() -> PersonDetails.of(givenName, surname, birthDate, protection, today));
        Optional<PersonContact> where = rules.ask(() -> PersonContact.of(address, phone, institution));
        Optional<Period> when = rules.ask(period);
        rules.end();
        return new MemberDetails(who.orElseThrow(), where.orElseThrow(), cpr.text(), is, has, when.orElseThrow());
    }

    /** Given name and surname as typed. */
    String name() {
        return givenName == null || surname == null ? "" : givenName.strip() + " " + surname.strip();
    }

    /** The number as typed; empty without one. */
    String number() {
        return cpr.text().strip();
    }

    public Protection[] getProtections() {
        return Protection.values();
    }

    public FamilyRelation[] getRelations() {
        return FamilyRelation.values();
    }

    public Custody[] getCustodies() {
        return Custody.values();
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = surname;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Fleeting getCpr() {
        return cpr;
    }

    public void setCpr(@Nullable Fleeting cpr) {
        this.cpr = cpr == null ? Fleeting.NONE : cpr;
    }

    public Protection getProtection() {
        return protection;
    }

    public void setProtection(Protection protection) {
        this.protection = protection;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution;
    }

    public FamilyRelation getRelation() {
        return relation;
    }

    public void setRelation(FamilyRelation relation) {
        this.relation = relation;
    }

    public Custody getCustody() {
        return custody;
    }

    public void setCustody(Custody custody) {
        this.custody = custody;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
