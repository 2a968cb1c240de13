package dk.enindgang.directory.who;

import java.io.Serializable;
import java.time.LocalDate;

/** Hours of a day in which nobody answers, in minutes from midnight; the last one is not part of it. */
public record Gap(LocalDate day, int begins, int ends) implements Serializable {

    public int minutes() {
        return ends - begins;
    }
}
