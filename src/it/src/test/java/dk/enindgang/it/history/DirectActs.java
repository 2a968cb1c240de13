package dk.enindgang.it.history;

import dk.enindgang.it.product.Database;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Writes down what somebody was answered by the doors themselves, as {@link Person} does for pages. */
final class DirectActs {

    /** What the database knows these connections by: the server's own are another thing. */
    static final String APPLICATION = "direct";

    /** Where the version decides between two at once, as pages tell; for everything else the family is held. */
    private static final Set<Move> COLLIDING = Set.of(Move.AWAY, Move.BACK, Move.CLOSE);

    /** What pages tell as “somebody was quicker”. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23P01");

    private final String user;
    private final History history;
    private final Troubles troubles;

    /** What is done with a mark of its own. */
    @FunctionalInterface
    interface Marked {
        boolean by(String mark);
    }

    DirectActs(String user, History history, Troubles troubles) {
        this.user = user;
        this.history = history;
        this.troubles = troubles;
    }

    static String url(Database database) {
        return database.url() + "?ApplicationName=" + APPLICATION;
    }

    /** @param act says whether it was done, or was changed by somebody meanwhile */
    Ending one(Move move, String target, String mark, BooleanSupplier act) {
        long sent = history.now();
        Ending ending = tried(move, act);
        write(move, target, mark, ending, sent);
        return ending;
    }

    /** What is made is the mark.
     *
     * @return empty if nothing was */
    String made(Move move, String target, Supplier<UUID> act) {
        long sent = history.now();
        var made = new AtomicReference<>("");
        Ending ending = tried(move, () -> {
            made.set(act.get().toString());
            return true;
        });
        write(move, target, made.get(), ending, sent);
        return made.get();
    }

    /** One thing to each of several at once; if it was to none, it is not told of. */
    void several(Move move, String mark, Supplier<List<UUID>> act) {
        long sent = history.now();
        var all = new AtomicReference<List<UUID>>(List.of());
        Ending ending = tried(move, () -> {
            all.set(act.get());
            return true;
        });
        if (ending != Ending.ACKNOWLEDGED) {
            write(move, "", mark, ending, sent);
        }
        all.get().forEach(target -> write(move, target.toString(), mark, ending, sent));
    }

    private void write(Move move, String target, String mark, Ending ending, long sent) {
        history.add(Way.DIRECT, user, move, target, mark, ending, sent);
    }

    private Ending tried(Move move, BooleanSupplier act) {
        try {
            return act.getAsBoolean() ? Ending.ACKNOWLEDGED : Ending.REFUSED;
        } catch (RuleViolation | NotFound no) {
            return Ending.REFUSED;
        } catch (RuntimeException fault) {
            if (COLLIDING.contains(move) && isCollision(fault)) {
                return Ending.REFUSED;
            }
            troubles.tell(user, "directly " + move + ": " + fault);
            return Ending.FAILED;
        }
    }

    private static boolean isCollision(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql && COLLISIONS.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
