package dk.enindgang.contact;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family of a caseload, and who is proposed for it.
 *
 * @param area empty where the family has none
 * @param employee missing where there is nobody to propose
 * @param load how many families she has now
 */
public record ShareRow(
        UUID family, String name, String area, @Nullable UUID employee, String employeeName, int load)
        implements Serializable {}
