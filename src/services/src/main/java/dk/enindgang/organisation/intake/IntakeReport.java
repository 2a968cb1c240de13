package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Effect;
import java.io.Serializable;
import java.util.List;

/** What an upload would do or has done (R2), or why it cannot be taken (R3). */
public record IntakeReport(List<IntakeLine> lines, List<IntakeFault> faults) implements Serializable {

    public IntakeReport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    public boolean refused() {
        return !faults.isEmpty();
    }

    /** The lines that do something. */
    public List<IntakeLine> changes() {
        return lines.stream().filter(line -> line.effect() != Effect.SAME).toList();
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** The same for the same changes: said yes to one, nobody gets another. */
    public String mark() {
        return IntakeMark.of(changes());
    }
}
