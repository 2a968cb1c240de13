package dk.enindgang.it.history;

import java.io.IOException;
import java.util.List;

/** What somebody does with guides: begins runs, answers, makes tasks and closes; and now and then something with tasks. */
final class GuideWork implements Crowd.Work {

    /**
     * People of the practice municipality who work with children; one of them sits at two screens. A server that has just
     * started has little for each, so they are few.
     */
    static final List<String> NAMES =
            List.of("laerer", "sundhedsplejerske", "raadgiver", "handicap", "ppr", "leder", "laerer");

    private static final int RUNS = 4;

    /** Of a hundred moves, so many are of each kind; the others are about tasks. */
    private static final int STARTS = 5;

    private static final int STARTS_ABOUT_CHILD = 10;
    private static final int ANSWERS = 26;
    private static final int MAKES = 37;
    private static final int CLOSES = 40;
    private static final int ALL = 100;

    private final Person person;
    private final RunMoves runs;
    private final TaskMoves tasks;

    GuideWork(Person person, Marks marks, Trays trays) {
        this.person = person;
        runs = new RunMoves(person, marks);
        tasks = new TaskMoves(person, marks, trays);
    }

    @Override
    public void any() throws IOException {
        int rolled = person.roll(ALL);
        if (runs.size() == 0 || (rolled < STARTS && runs.size() < RUNS)) {
            runs.start();
        } else if (rolled < STARTS_ABOUT_CHILD && runs.size() < RUNS) {
            runs.startAboutChild();
        } else if (rolled < ANSWERS) {
            runs.answer();
        } else if (rolled < MAKES) {
            runs.make();
        } else if (rolled < CLOSES) {
            runs.close();
        } else {
            tasks.any();
        }
    }
}
