package dk.enindgang.guide.check;

import dk.enindgang.directory.ContactPointRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether there is somebody to call (R5). */
final class ContactCheck {

    /** 112 and 114 are there for everybody; a guide needs the municipality's own. */
    private static final int NATIONAL = 3;

    private final Place guide;
    private final List<Finding> found;
    private final List<ContactPointRow> own;

    ContactCheck(Place guide, List<ContactPointRow> contacts, List<Finding> found) {
        this.guide = guide;
        this.found = found;
        this.own = contacts.stream()
                .filter(contact -> contact.dial().length() > NATIONAL)
                .toList();
    }

    void check() {
        boolean advice = own.stream().anyMatch(contact -> !contact.acute());
        for (Place step : guide.at("steps").items()) {
            if (!advice && step.at("kind").says("CONSULT")) {
                found.add(Finding.warn(
                        step.pointer(),
                        "guide.check.contact.none",
                        step.at("number").text()));
            }
            if (step.at("kind").says("NOTIFY")) {
                always(step);
            }
        }
    }

    /** What cannot wait must be answered at every hour, whoever it is that answers. */
    private void always(Place step) {
        var answered = new OpenHours();
        for (ContactPointRow contact : own) {
            Optional<OpenHours> hours = OpenHours.read(contact.openHours());
            hours.ifPresent(answered::add);
            if (hours.isEmpty()) {
                found.add(
                        Finding.hint(step.pointer(), "guide.check.contact.hours", contact.name(), contact.openHours()));
            }
        }
        answered.firstGap().ifPresent(minute -> {
            int day = minute / OpenHours.DAY + 1;
            int ofDay = minute % OpenHours.DAY;
            String time = String.format(Locale.ROOT, "%d.%02d", ofDay / 60, ofDay % 60);
            found.add(Finding.warn(step.pointer(), "guide.check.contact.unanswered", day, time));
        });
    }
}
