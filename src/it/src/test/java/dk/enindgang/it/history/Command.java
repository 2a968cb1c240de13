package dk.enindgang.it.history;

/**
 * Something somebody did and what she was told.
 *
 * @param target what it was done to: a run, a task, or herself
 * @param mark what nobody else has written
 * @param sent a moment of the history's own clock, as {@code ended}
 */
record Command(Way way, String user, Move move, String target, String mark, Ending ending, long sent, long ended) {

    boolean is(Ending other) {
        return ending == other;
    }

    /** Whether nobody was told if it was done. */
    boolean isOpen() {
        return ending == Ending.UNKNOWN || ending == Ending.FAILED;
    }

    String line() {
        return String.join(
                "\t",
                ending.name(),
                move.name(),
                way.name(),
                user,
                target,
                mark,
                Long.toString(sent),
                Long.toString(ended));
    }
}
