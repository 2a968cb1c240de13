package dk.enindgang.platform.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the application can serve, and if not, why, in one plain sentence. */
@ApplicationScoped
public class Readiness {

    /** The three states. */
    public enum State {
        /** On its way, or waiting for the database. */
        STARTING,
        /** Pages are served. */
        READY,
        /** Will not serve until somebody has mended what the reason says. */
        REFUSED
    }

    private record Now(State state, String reason) {}

    private volatile Now now = new Now(State.STARTING, "Én Indgang er ved at starte.");

    public State state() {
        return now.state();
    }

    public String reason() {
        return now.reason();
    }

    public boolean ready() {
        return now.state() == State.READY;
    }

    /** Waiting for something that may come by itself. */
    public synchronized void waiting(String reason) {
        if (now.state() != State.REFUSED) {
            now = new Now(State.STARTING, reason);
        }
    }

    /** Pages may be served, unless something has refused. */
    public synchronized void open() {
        if (now.state() != State.REFUSED) {
            now = new Now(State.READY, "");
        }
    }

    /** Stays so until a restart. */
    public synchronized void refuse(String reason) {
        now = new Now(State.REFUSED, reason);
    }

    /** The same where something is set up wrongly, with each fault; nothing where there is none. */
    public void refuse(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            refuse(what + " " + String.join(" ", faults));
        }
    }
}
