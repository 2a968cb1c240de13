package dk.enindgang.platform.audit;

/** What somebody's data were seen for (formål). */
public enum Purpose {
    /** Arbejdet med barnet. */
    WORK,
    /** Ledelse af arbejdet. */
    LEADERSHIP,
    /** Akut adgang. */
    URGENCY,
    /** Kontrol af opslag. */
    CONTROL,
    /** Borgerens indsigt. */
    INSIGHT,
    /** Ukendt; of a look that was refused. */
    UNKNOWN
}
