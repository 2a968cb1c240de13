package dk.enindgang.run;

/** Where a run stands. */
public enum RunStatus {
    /** I gang. */
    OPEN,
    /** På pause. */
    PAUSED,
    /** Afsluttet. */
    CLOSED
}
