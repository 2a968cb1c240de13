package dk.enindgang.platform.db;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Counts the SQL that EclipseLink sends instead of printing it. */
public class CountingLog extends DefaultSessionLog {

    static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final long serialVersionUID = 1L;

    @Override
    public void log(SessionLogEntry entry) {
        if (SQL.equals(entry.getNameSpace())) {
            STATEMENTS.incrementAndGet();
        } else if (entry.getLevel() >= WARNING) {
            super.log(entry);
        }
    }
}
