package dk.enindgang.contact;

import java.io.Serializable;

/**
 * What the families of a unit lack, in numbers alone.
 *
 * @param none how many have no contact person
 * @param uncovered how many have one who is not here today, and nobody who acts for her
 */
public record UnitLack(String unit, int none, int uncovered) implements Serializable {}
