package dk.enindgang.web.frame;

import dk.enindgang.directory.ContactPointRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Er det akut?": whom one can call now. Signed in: from the directory; before that the national numbers. R2. */
@Named
@RequestScoped
public class Acute {

    @Inject
    Language language;

    @Inject
    SignedIn signedIn;

    @Inject
    Contacts contacts;

    private @Nullable List<AcuteNumber> numbers;

    public List<AcuteNumber> getNumbers() {
        if (numbers == null) {
            numbers = signedIn.isPresent() ? fromDirectory() : List.of(national("112"), national("114"));
        }
        return numbers;
    }

    /** All of it on one line, for paper. */
    public String getLine() {
        return getNumbers().stream()
                .map(number -> number.name() + ": " + number.phone())
                .collect(Collectors.joining(" · "));
    }

    private List<AcuteNumber> fromDirectory() {
        return withEmergency(contacts.list().stream()
                .filter(ContactPointRow::acute)
                .map(row -> new AcuteNumber(row.phone(), row.name(), row.situation() + ". " + row.openHours()))
                .toList());
    }

    /** A municipality may forget 112 in its directory; nobody else may. */
    List<AcuteNumber> withEmergency(List<AcuteNumber> numbers) {
        if (numbers.stream().anyMatch(number -> number.phone().equals("112"))) {
            return numbers;
        }
        return Stream.concat(Stream.of(national("112")), numbers.stream()).toList();
    }

    private AcuteNumber national(String phone) {
        var texts = Texts.in(language.getLocale());
        String key = "frame.acute." + phone;
        return new AcuteNumber(phone, texts.getString(key), texts.getString(key + ".when"));
    }
}
