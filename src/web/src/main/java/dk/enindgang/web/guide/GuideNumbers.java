package dk.enindgang.web.guide;

import dk.enindgang.run.RunNumbers;
import dk.enindgang.run.RunNumbersView;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code /guide/numbers?guide=…}: how a guide is used. For EDITOR. */
@Named
@RequestScoped
public class GuideNumbers {

    @Inject
    RunNumbers numbers;

    @Inject
    Words words;

    private String guide = "";

    private RunNumbersView view;

    public void load() {
        view = numbers.get(guide);
    }

    /** The number, or that it is too small to be told. */
    public String say(@Nullable Object number) {
        return number == null ? words.say("guide.numbers.few") : number.toString();
    }

    public RunNumbersView getView() {
        return view;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide == null ? "" : guide;
    }
}
