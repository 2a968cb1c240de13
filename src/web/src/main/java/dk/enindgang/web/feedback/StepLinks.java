package dk.enindgang.web.feedback;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other pages which step somebody stands at, when she leaves it to say or ask something. */
@Named
@RequestScoped
public class StepLinks {

    /** Where she came from: the run, or the guide she read. */
    public static String back(String guide, @Nullable Integer edition, @Nullable String run, UUID step) {
        return run == null
                ? Address.of("/guide/read")
                        .with("guide", guide)
                        .with("edition", edition)
                        .toString()
                : Address.of("/run/step")
                        .with("run", Address.uuid(run))
                        .with("step", step)
                        .toString();
    }

    /** The step as the end of an address, with the run it is followed in, if it is. */
    public String of(GuideView guide, StepView step, @Nullable String run) {
        return Address.of("")
                .with("guide", guide.slug())
                .with("edition", guide.edition())
                .with("step", step.number())
                .with("run", run)
                .toString();
    }
}
