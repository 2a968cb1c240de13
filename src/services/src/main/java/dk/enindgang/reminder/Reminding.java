package dk.enindgang.reminder;

/** Looks for what somebody is to be reminded of besides her tasks, and writes the mail; on each round (R7, R8). */
interface Reminding {

    /** In a transaction of its own.
     *
     * @return how much was told of */
    int remind();
}
