package dk.enindgang.consultation;

/** How far a question has come (sparringens tilstand). */
public enum ConsultationState {
    /** Nobody has taken it yet. */
    WAITING,

    /** A colleague has it. */
    TAKEN,

    /** It is answered. */
    ANSWERED,

    /** Those asked could not answer, and said why. */
    HANDED_BACK,

    /** Who asked needs no more. */
    CLOSED;

    boolean isOpen() {
        return this == WAITING || this == TAKEN;
    }
}
