package dk.enindgang.consultation;

/** Which questions a list shows (sparringslistens side). */
public enum ConsultationSide {
    /** Asked of the reader's units and not answered, what is due first before the others. */
    WAITING,

    /** Asked by the reader. */
    MINE,

    /** Asked of the reader's units and answered, handed back or closed. */
    DONE
}
