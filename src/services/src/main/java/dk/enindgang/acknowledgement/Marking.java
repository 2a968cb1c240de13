package dk.enindgang.acknowledgement;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Sector;
import java.time.LocalDate;
import java.util.Set;

/** From which day a guide has to be read and by whom, and whether those who have read an earlier edition read it again. */
public record Marking(LocalDate since, Set<Profession> professions, Set<Sector> sectors, boolean again) {

    public Marking {
        professions = Set.copyOf(professions);
        sectors = Set.copyOf(sectors);
    }
}
