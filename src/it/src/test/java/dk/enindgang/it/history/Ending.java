package dk.enindgang.it.history;

/** What somebody was told became of what she did. */
enum Ending {
    ACKNOWLEDGED,
    REFUSED,
    /** The connection was cut, or the answer said neither. */
    UNKNOWN,
    /** The server answered that it had failed, while nobody did it any harm; whether it was done nobody knows. */
    FAILED
}
