package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** "Er det akut?": whom one can call now. R2. */
@Named
@RequestScoped
public class Acute {

    @Inject
    Language language;

    public List<AcuteNumber> getNumbers() {
        return List.of(national("112"), national("114"));
    }

    /** All of it on one line, for paper. */
    public String getLine() {
        return getNumbers().stream()
                .map(number -> number.name() + ": " + number.phone())
                .collect(Collectors.joining(" · "));
    }

    private AcuteNumber national(String phone) {
        var texts = Texts.in(language.getLocale());
        String key = "frame.acute." + phone;
        return new AcuteNumber(phone, texts.getString(key), texts.getString(key + ".when"));
    }
}
