package dk.enindgang.acknowledgement;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Sector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** How a guide is marked, and who marked it last. */
public record MandatoryView(
        String guide,
        long version,
        int edition,
        LocalDate since,
        Set<Profession> professions,
        Set<Sector> sectors,
        boolean ended,
        String markedBy)
        implements Serializable {}
