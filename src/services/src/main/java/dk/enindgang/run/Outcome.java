package dk.enindgang.run;

/** What became of a step. */
public enum Outcome {
    /** Gjort. */
    DONE,
    /** Ikke relevant; needs a reason. */
    NOT_RELEVANT
}
