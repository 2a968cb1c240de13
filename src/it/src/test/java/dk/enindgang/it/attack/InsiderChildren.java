package dk.enindgang.it.attack;

import dk.enindgang.it.product.PageForm;
import java.util.stream.Stream;

/** Forms about children, sent changed by somebody who is signed in: they take nothing that is not the sender's own. */
final class InsiderChildren {

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private InsiderChildren() {}

    static Stream<InsiderAttack> all() {
        return Stream.of(
                about("a unit one does not work in", "about:unit", NOBODYS),
                about("a unit that is none", "about:unit", "x"),
                about("a child without a name", "about:givenName", " "),
                about("a CPR number for a name", "about:surname", "010115-4999"),
                about("a child born in a hundred years", "about:birthDate", "2126-01-01"),
                about("a protection that is none", "about:protection", "SECRET"),
                attach("attaching to a unit one does not work in", "choose:unit", NOBODYS),
                attach("attaching to a child who is not one's own", "choose:child", NOBODYS),
                attach("attaching to a CPR number for a name", "choose:surname", "010115-4999"),
                attach("looking at what attaching would do", "choose:givenName", "Bodil"),
                new InsiderAttack(
                        "one's own run attached by a colleague",
                        303,
                        insider -> insider.attaching().send(insider.colleague())),
                urgent(404, "urgent access to a run that is not there", "Barnet er løbet væk fra skolen"),
                urgent(200, "urgent access without a reason", " "),
                urgent(200, "urgent access with a CPR number", "Barnet 010115-4999 er væk"));
    }

    private static InsiderAttack about(String name, String field, String value) {
        return new InsiderAttack(
                name,
                200,
                insider -> Insider.aboutAChild(insider.session())
                        .with(field, value)
                        .send(insider.session()));
    }

    /** Nothing is kept before the second press. */
    private static InsiderAttack attach(String name, String field, String value) {
        return new InsiderAttack(
                name, 200, insider -> insider.attaching().with(field, value).send(insider.session()));
    }

    /** A run that is not there is answered as one that is closed to the sender. */
    private static InsiderAttack urgent(int code, String name, String reason) {
        return new InsiderAttack(
                name,
                code,
                insider -> PageForm.of(insider.session().get("/run/urgent?run=" + NOBODYS), "urgent", "take")
                        .with("urgent:reason", reason)
                        .send(insider.session()));
    }
}
