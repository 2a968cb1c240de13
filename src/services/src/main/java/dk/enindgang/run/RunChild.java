package dk.enindgang.run;

import dk.enindgang.person.PersonView;
import java.io.Serializable;

/** The child a run is about, and the name of the unit that handles it. */
public record RunChild(PersonView person, String unit) implements Serializable {}
