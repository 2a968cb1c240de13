package dk.enindgang.access;

import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a person is told who asks (R12), the newest day first; a name that is gone is empty. */
public record LookExtract(String name, List<Told> told) implements Serializable {

    public LookExtract {
        told = List.copyOf(told);
    }

    /** What was done on one day for one purpose, and how often. Who did it is not even asked. */
    public record Told(LocalDate day, LookKind kind, Purpose purpose, long times) implements Serializable {}
}
