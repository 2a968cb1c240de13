package dk.enindgang.it.history;

/** What people do in the product while it is killed. */
enum Move {
    /** Begins an anonymous run; its target is the one who begins it, its mark the run. */
    START,
    /** Begins a run about a child, whose surname is the mark. */
    START_CHILD,
    /** Sees a child; the mark is the address it was seen from. */
    LOOK,
    /** Answers a step of a run with the mark as note. */
    ANSWER,
    /** Closes a run, or a family, with the mark as note. */
    CLOSE,
    /** Makes tasks of a run; the mark is the numbers of the steps. */
    MAKE,
    TAKE,
    /** Asks a colleague to take a task, or to be the contact person of a family, with the mark as reason. */
    HAND,
    ACCEPT,
    /** Says no with the mark as reason. */
    DECLINE,
    /** Finishes a task with the mark as note. */
    FINISH,
    REOPEN,
    /** Says who is the contact person of a family, with the mark as reason. */
    ASSIGN,
    /** Keeps the talk with a family; the mark is who was there. Its target is the handover. */
    TALK,
    /** Agrees from when on it is the new contact person; the mark is the handover. */
    EFFECT,
    /** Writes the mark as a note of contact with a family. */
    NOTE,
    /** Is ill today. */
    ILL,
    /** Hands over all families of a colleague at once, with the mark as reason. */
    SHARE,
    /** Takes back the handover that is the target. */
    WITHDRAW,
    /** Has got a family from a colleague who gave all she had in hand at once; the mark is whose it is now. */
    INHERIT,
    /** Is on leave, with a substitute; the mark is the leave. */
    AWAY,
    /** Is back before the leave that is the mark ends. */
    BACK
}
