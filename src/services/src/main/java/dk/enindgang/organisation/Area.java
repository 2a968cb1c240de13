package dk.enindgang.organisation;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A part of the municipality's ground, such as a school district (område, skoledistrikt). */
@Entity
@Table(name = "area")
@SuppressWarnings("UnusedVariable") // read by queries alone
public class Area extends Stored {

    private static final long serialVersionUID = 1L;

    private String name;

    protected Area() {}

    Area(String name) {
        this.name = name;
    }
}
