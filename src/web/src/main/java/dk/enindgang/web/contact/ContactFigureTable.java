package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactFigure;
import dk.enindgang.contact.ContactFigures;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /contact/figures}: how steady the contact is, by unit and by area. */
@Named("contactFigures")
@RequestScoped
public class ContactFigureTable {

    @Inject
    ContactFigures figures;

    @Inject
    Words words;

    private List<ContactFigure> byUnit = List.of();

    private List<ContactFigure> byArea = List.of();

    public void load() {
        byUnit = figures.listByUnit();
        byArea = figures.listByArea();
    }

    public List<ContactFigure> getByUnit() {
        return byUnit;
    }

    public List<ContactFigure> getByArea() {
        return byArea;
    }

    /** What is of too few families is not shown. */
    public String number(@Nullable Integer value) {
        return value == null ? words.say("contact.figures.few", ContactFigures.LEAST) : value.toString();
    }

    /** A number kept in tenths. */
    public String tenths(@Nullable Integer value) {
        return value == null ? number(null) : words.say("contact.figures.tenths", value / 10.0);
    }

    /** What a row is called. */
    public String name(ContactFigure row) {
        return row.name().isEmpty() ? words.say("contact.figures.noArea") : row.name();
    }
}
