package dk.enindgang.family;

import dk.enindgang.organisation.Period;
import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** That somebody belongs to a family, from a day to a day (familiemedlem). */
@Entity
@Table(name = "family_member")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class FamilyMember extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "family_id", updatable = false)
    private Family family;

    @Column(name = "person_ref", updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private FamilyRelation relation;

    @Enumerated(EnumType.STRING)
    private Custody custody;

    @Embedded
    private Period period;

    protected FamilyMember() {}

    FamilyMember(Family family, UUID person, FamilyRelation relation, Custody custody, Period period) {
        this.family = family;
        this.person = person;
        describe(relation, custody, period);
    }

    /** R2: a child has no custody. */
    final void describe(FamilyRelation is, Custody has, Period days) {
        relation = is;
        custody = is == FamilyRelation.CHILD || is == FamilyRelation.SIBLING ? Custody.UNKNOWN : has;
        period = days;
    }

    UUID person() {
        return person;
    }
}
