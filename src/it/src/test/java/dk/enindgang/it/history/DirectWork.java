package dk.enindgang.it.history;

import dk.enindgang.contact.DirectContacts;
import dk.enindgang.it.history.ContactBoard.Colleague;
import dk.enindgang.it.history.ContactBoard.Row;
import dk.enindgang.it.product.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What {@link ContactWork} does by pages, done by the doors themselves; and what pages are seldom asked for. */
final class DirectWork implements Crowd.Member {

    private static final String LEADER = "leder";
    private static final int LONGEST_THOUGHT_MILLIS = 1_000;
    private static final int TEN = 10;

    /** Of ten things she does, the ones before which she goes on leave, and comes back. */
    private static final int LEAVES = 4;

    private static final int RETURNS = 7;

    /** Of so many things a leader does, some come but once. */
    private static final int ROUND = 16;

    private final Colleague me;
    private final DirectContacts doors;
    private final DirectActs acts;
    private final Marks marks;
    private final ContactBoard board;
    private final Random dice;
    private int done;
    private int led;
    private String leave = "";

    DirectWork(Colleague me, Database database, DirectActs acts, Marks marks, ContactBoard board, Random dice) {
        this.me = me;
        this.acts = acts;
        this.marks = marks;
        this.board = board;
        this.dice = dice;
        String[] roles = leads() ? new String[] {"LEADER", "DIRECTORY_EDITOR"} : new String[0];
        doors = new DirectContacts(DirectActs.url(database), database.appPassword(), ref(me.account()), roles);
    }

    @Override
    public String name() {
        return me.userName();
    }

    /** There is nothing to log in to. */
    @Override
    public boolean isIn() {
        return true;
    }

    @Override
    public void logIn() {}

    @Override
    public void out() {}

    @Override
    public int thoughtMillis() {
        return dice.nextInt(LONGEST_THOUGHT_MILLIS);
    }

    @Override
    public void any() {
        int place = done++ % TEN;
        if (place == LEAVES) {
            goAway();
        } else if (place == RETURNS && !leave.isEmpty()) {
            comeBack();
        } else {
            work();
        }
    }

    private void work() {
        List<Row> rows = board.rows();
        List<Row> hers =
                rows.stream().filter(row -> row.concerns(me.employee())).toList();
        if (leads() && (hers.isEmpty() || dice.nextInt(2) == 0)) {
            lead(rows, one(rows));
        } else {
            turn(one(hers.isEmpty() ? rows : hers));
        }
    }

    private boolean leads() {
        return me.userName().equals(LEADER);
    }

    private void turn(Row row) {
        if (row.asks(me.employee())) {
            answer(row);
        } else if (row.agreesWith(me.employee())) {
            agree(row);
        } else if (row.from().equals(me.employee()) && dice.nextInt(TEN) == 0) {
            acts.one(Move.WITHDRAW, row.handover(), "", () -> doors.withdraw(ref(row.handover())));
        } else if (row.handover().isEmpty() && dice.nextInt(2) == 0) {
            marked(
                    Move.HAND,
                    row.family(),
                    mark -> doors.ask(ref(row.family()), ref(somebody().employee()), mark));
        } else {
            note(row);
        }
    }

    private void answer(Row row) {
        UUID handover = ref(row.handover());
        if (dice.nextInt(TEN) == 0) {
            marked(Move.DECLINE, row.handover(), mark -> doors.decline(handover, mark));
        } else {
            acts.one(Move.ACCEPT, row.handover(), "", () -> doors.accept(handover));
        }
    }

    /** From now on, or now and then from tomorrow on, when they have talked. */
    private void agree(Row row) {
        UUID handover = ref(row.handover());
        if (row.talked()) {
            LocalDate from = today().plusDays(dice.nextInt(TEN) == 0 ? 1 : 0);
            acts.one(Move.EFFECT, row.family(), row.handover(), () -> doors.effect(handover, from));
        } else {
            marked(Move.TALK, row.handover(), mark -> doors.talk(handover, mark, today()));
        }
    }

    private void note(Row row) {
        marked(Move.NOTE, row.family(), mark -> doors.note(ref(row.family()), mark, today()));
    }

    private void lead(List<Row> rows, Row row) {
        switch (led++ % ROUND) {
            case 1 -> share(row);
            case 3 -> close(rows);
            case 5 -> inherit();
            case 7, 11, 15 -> note(row);
            default ->
                marked(
                        Move.ASSIGN,
                        row.family(),
                        mark -> doors.assign(ref(row.family()), ref(somebody().employee()), mark));
        }
    }

    private void share(Row row) {
        UUID to = ref(somebody().employee());
        marked(Move.SHARE, row.contact(), mark -> doors.share(ref(row.contact()), to, mark) > 0);
    }

    /** One of those that need not be there to the end. */
    private void close(List<Row> rows) {
        if (rows.size() > ContactWork.OPEN) {
            Row row = one(rows.subList(ContactWork.OPEN, rows.size()));
            marked(Move.CLOSE, row.family(), mark -> doors.close(ref(row.family()), mark));
        }
    }

    /** Somebody takes over all that somebody else has. */
    private void inherit() {
        Colleague from = somebody();
        Colleague to = somebody();
        acts.several(
                Move.INHERIT,
                to.employee(),
                () -> doors.inherit(ref(from.account()), ref(to.account())).stream()
                        .filter(family -> board.isOurs(family.toString()))
                        .toList());
    }

    private void goAway() {
        UUID substitute = ref(somebody().employee());
        leave = acts.made(Move.AWAY, me.employee(), () -> doors.takeLeave(substitute, today(), today().plusDays(TEN)));
    }

    private void comeBack() {
        acts.one(Move.BACK, me.employee(), leave, () -> doors.comeBack(ref(leave)));
        leave = "";
    }

    private void marked(Move move, String target, DirectActs.Marked act) {
        String mark = marks.word();
        acts.one(move, target, mark, () -> act.by(mark));
    }

    private Colleague somebody() {
        return one(board.colleagues());
    }

    private <T> T one(List<T> things) {
        return things.get(dice.nextInt(things.size()));
    }

    private static UUID ref(String written) {
        return UUID.fromString(written);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
