package dk.enindgang.directory;

import dk.enindgang.directory.who.RuleTime;
import java.util.List;

/** Whom to try in a situation, in their order. */
public record FirstToTry(String situation, List<Step> steps) {

    /**
     * One of them.
     *
     * @param where the mail or address of one who is not called; empty where there is a number
     * @param note what the rule says beside; may be empty
     */
    public record Step(String name, String where, RuleTime time, String note, ForWhom whom) {}
}
