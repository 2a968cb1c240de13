package dk.enindgang.web.contact;

import dk.enindgang.contact.Talk;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is typed about the talk with a family. */
public class TalkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate talkOn;

    private String talkWith = "";

    private String known = "";

    private String wishes = "";

    /** What is kept, and over it what was typed and not sent. */
    void show(Talk talk, Map<String, String> typed) {
        talkOn = day(typed.get("talkOn"), talk.on());
        talkWith = typed.getOrDefault("talkWith", talk.with());
        known = typed.getOrDefault("known", talk.known());
        wishes = typed.getOrDefault("wishes", talk.wishes());
    }

    private static @Nullable LocalDate day(@Nullable String typed, @Nullable LocalDate kept) {
        try {
            return typed == null || typed.isEmpty() ? kept : LocalDate.parse(typed);
        } catch (DateTimeParseException half) {
            return kept;
        }
    }

    Talk talk() {
        return new Talk(talkOn, talkWith.strip(), known.strip(), wishes.strip());
    }

    public @Nullable LocalDate getTalkOn() {
        return talkOn;
    }

    public void setTalkOn(@Nullable LocalDate talkOn) {
        this.talkOn = talkOn;
    }

    public String getTalkWith() {
        return talkWith;
    }

    /** Faces sends an empty field as nothing. */
    public void setTalkWith(@Nullable String talkWith) {
        this.talkWith = talkWith == null ? "" : talkWith;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(@Nullable String known) {
        this.known = known == null ? "" : known;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(@Nullable String wishes) {
        this.wishes = wishes == null ? "" : wishes;
    }
}
