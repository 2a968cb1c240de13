package dk.enindgang.directory;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;

/** A contact point (kontaktpunkt): somebody who answers, when, and for what. */
@Entity
@Table(name = "contact_point")
@SuppressWarnings("UnusedVariable") // The fields are read by queries.
public class ContactPoint extends Stored {

    private static final long serialVersionUID = 1L;

    private int position;

    @NotBlank
    private String name;

    @NotBlank
    private String situation;

    @NotBlank
    private String phone;

    @NotBlank
    @Column(name = "open_hours")
    private String openHours;

    private boolean acute;

    protected ContactPoint() {}

    /** One row of the list; the place decides the order, an acute one is always at hand. */
    public ContactPoint(int position, ContactPointRow row) {
        this.position = position;
        this.name = row.name();
        this.situation = row.situation();
        this.phone = row.phone();
        this.openHours = row.openHours();
        this.acute = row.acute();
    }
}
