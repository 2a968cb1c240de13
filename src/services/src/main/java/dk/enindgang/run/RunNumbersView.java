package dk.enindgang.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the edition of a guide that holds is used. Nothing where a group is too small to be told. */
public record RunNumbersView(
        String title,
        int edition,
        @Nullable Integer closed,
        @Nullable Integer open,
        @Nullable Integer stoppedBefore,
        List<StepNumbers> steps) {

    public RunNumbersView {
        steps = List.copyOf(steps);
    }
}
