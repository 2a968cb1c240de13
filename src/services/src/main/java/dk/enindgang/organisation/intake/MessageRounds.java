package dk.enindgang.organisation.intake;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes a message, and then those that have waited for what it brought, each for itself (R4, R5). */
final class MessageRounds {

    private final OrganisationMessages messages;

    MessageRounds(OrganisationMessages messages) {
        this.messages = messages;
    }

    /** What cannot be taken: the message, or one that waited. */
    List<RefusedMessage> take(String body) {
        var refused = new ArrayList<RefusedMessage>();
        var open = new ArrayDeque<String>(List.of(body));
        while (!open.isEmpty()) {
            TakenMessage taken = one(open.remove());
            taken.refused().ifPresent(refused::add);
            if (!taken.touched().isEmpty()) {
                open.addAll(messages.waitingFor(taken.touched()));
            }
        }
        return refused;
    }

    private TakenMessage one(String body) {
        return orIfRefused(
                () -> messages.take(body),
                () -> orIfRefused(() -> messages.takeAlone(body), () -> messages.refuse(body)));
    }

    private static TakenMessage orIfRefused(Supplier<TakenMessage> first, Supplier<TakenMessage> then) {
        try {
            return first.get();
        } catch (RuntimeException e) {
            if (isRefusal(e)) {
                return then.get();
            }
            throw e;
        }
    }

    /** The database itself said no to a value or for a constraint, which it will say again. */
    private static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"))) {
                return true;
            }
        }
        return false;
    }
}
