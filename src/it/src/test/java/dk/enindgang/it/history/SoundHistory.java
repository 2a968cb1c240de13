package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Answer;
import dk.enindgang.it.history.Facts.Event;
import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Look;
import dk.enindgang.it.history.Facts.Run;
import dk.enindgang.it.history.Facts.Sum;
import dk.enindgang.it.history.Facts.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small history in which everything is as people were told, to be doctored by a test. */
final class SoundHistory {

    final List<Command> history = new ArrayList<>();
    final List<Run> runs = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<String> children = new ArrayList<>(List.of("barnet"));
    final List<Task> tasks = new ArrayList<>();
    final List<Handover> handovers = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<String> received = new ArrayList<>();
    final List<Look> looks = new ArrayList<>(List.of(new Look("r2", "10.0.0.1")));
    final List<Sum> sums = new ArrayList<>(List.of(new Sum("load of mette", 2, 2)));
    String chain = "";

    SoundHistory() {
        told(Move.START, "mette", "r1");
        told(Move.START_CHILD, "mette", "barnet");
        told(Move.LOOK, "r2", "10.0.0.1");
        told(Move.ANSWER, "r1", "ord");
        told(Move.MAKE, "r1", "0.1 0.2");
        told(Move.TAKE, "t2", "");
        told(Move.HAND, "t1", "grund");
        told(Move.ACCEPT, "t1", "grund");
        told(Move.FINISH, "t1", "gjort");
        told(Move.REOPEN, "t1", "");
        told(Move.HAND, "t1", "igen");
        told(Move.DECLINE, "t1", "nej");
        told(Move.CLOSE, "r2", "slut");
        runs.add(new Run("r1", "mette", 2, 1, false, "", "", 0));
        runs.add(new Run("r2", "mette", 2, 0, true, "slut", "barnet", 1));
        answers.add(new Answer("r1", "ord"));
        tasks.add(new Task("t1", "r1", "0.1", 7, false, "gjort", "mette"));
        tasks.add(new Task("t2", "r1", "0.2", 2, false, "", "mette"));
        handovers.add(new Handover("t1", "grund", "ACCEPTED", ""));
        handovers.add(new Handover("t1", "igen", "DECLINED", "nej"));
        sent("r1", Facts.STARTED, Facts.STEPPED);
        sent("r2", Facts.STARTED, Facts.CLOSED);
        sent("t1", Facts.CREATED, Facts.HANDED_ON, Facts.DONE, Facts.REOPENED);
        sent("t2", Facts.CREATED);
    }

    /** Something that was acknowledged. */
    SoundHistory told(Move move, String target, String mark) {
        return ended(move, target, mark, Ending.ACKNOWLEDGED);
    }

    SoundHistory refused(Move move, String target, String mark) {
        return ended(move, target, mark, Ending.REFUSED);
    }

    SoundHistory cutOff(Move move, String target, String mark) {
        return ended(move, target, mark, Ending.UNKNOWN);
    }

    SoundHistory failed(Move move, String target, String mark) {
        return ended(move, target, mark, Ending.FAILED);
    }

    private SoundHistory ended(Move move, String target, String mark, Ending ending) {
        long now = history.size() * 2L;
        history.add(new Command(Way.BROWSER, "mette", move, target, mark, ending, now, now + 1));
        return this;
    }

    /** Stored, sent and received. */
    void sent(String subject, String... types) {
        for (String type : types) {
            String ref = "e" + events.size();
            events.add(new Event(ref, subject, type, true));
            received.add(ref);
        }
    }

    List<Fault> faults() {
        return Checker.faults(
                history,
                new Facts(
                        runs, answers, children, tasks, handovers, events, Optional.of(received), looks, sums, chain));
    }
}
