package dk.enindgang.person;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A child that somebody here works with, or somebody of her family (barn, ung, voksen). */
@Entity
@Table(name = "person")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Person extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "given_name")
    private String givenName;

    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Protection protection;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Person() {}

    Person(PersonDetails details, UUID recordedBy, Instant now) {
        this.givenName = details.givenName();
        this.surname = details.surname();
        this.birthDate = details.birthDate();
        this.protection = details.protection();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }
}
