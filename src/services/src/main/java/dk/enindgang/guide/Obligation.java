package dk.enindgang.guide;

/** How binding a step is (pligt). */
public enum Obligation {
    /** Must, by law or by local rule. */
    SKAL,

    /** Should (bør), unless there is a reason not to. */
    BOER,

    /** May. */
    KAN
}
