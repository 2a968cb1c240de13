package dk.enindgang.web.feedback;

import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Tells other pages which step somebody stands at, when she leaves it to say or ask something. */
@Named
@RequestScoped
public class StepLinks {

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
