package dk.enindgang.family;

import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonCard;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody in a family, for those who may see it. */
public record MemberView(UUID ref, PersonCard card, FamilyRelation relation, Custody custody, Period period)
        implements Serializable {

    public String name() {
        return card.person().name();
    }

    public boolean restricted() {
        return card.person().restricted();
    }

    public boolean grownUp() {
        return relation != FamilyRelation.CHILD && relation != FamilyRelation.SIBLING;
    }

    boolean belongsOn(LocalDate day) {
        return period.holdsOn(day);
    }
}
