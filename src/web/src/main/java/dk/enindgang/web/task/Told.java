package dk.enindgang.web.task;

import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.platform.Clocks;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When things happened that deadlines count from, as somebody tells it. */
public class Told implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate received;
    private @Nullable LocalTime receivedTime;
    private @Nullable LocalDate aware;
    private @Nullable LocalDate daycare;
    private @Nullable LocalDate conversation;
    private @Nullable LocalDate handedOver;
    private @Nullable LocalDate birthday;

    /** Without a time of day a day counts from its beginning: rather too early than too late. */
    Map<DeadlineTrigger, Instant> said() {
        var said = new EnumMap<DeadlineTrigger, Instant>(DeadlineTrigger.class);
        add(said, DeadlineTrigger.NOTIFICATION_RECEIVED, received, receivedTime);
        add(said, DeadlineTrigger.MUNICIPALITY_AWARE, aware, null);
        add(said, DeadlineTrigger.DAYCARE_START, daycare, null);
        add(said, DeadlineTrigger.CONVERSATION_HELD, conversation, null);
        add(said, DeadlineTrigger.HANDED_OVER, handedOver, null);
        add(said, DeadlineTrigger.TURNS_18, birthday, null);
        return said;
    }

    private static void add(
            Map<DeadlineTrigger, Instant> said,
            DeadlineTrigger trigger,
            @Nullable LocalDate day,
            @Nullable LocalTime time) {
        if (day != null) {
            LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
            said.put(trigger, day.atTime(at).atZone(Clocks.DENMARK).toInstant());
        }
    }

    /** What was typed before. */
    void bringBack(Map<String, String> draft) {
        received = day(draft.get("received"));
        receivedTime = time(draft.get("receivedTime"));
        aware = day(draft.get("aware"));
        daycare = day(draft.get("daycare"));
        conversation = day(draft.get("conversation"));
        handedOver = day(draft.get("handedOver"));
        birthday = day(draft.get("birthday"));
    }

    /** As a draft. */
    Map<String, String> fields() {
        return Map.of(
                "received", Objects.toString(received, ""),
                "receivedTime", Objects.toString(receivedTime, ""),
                "aware", Objects.toString(aware, ""),
                "daycare", Objects.toString(daycare, ""),
                "conversation", Objects.toString(conversation, ""),
                "handedOver", Objects.toString(handedOver, ""),
                "birthday", Objects.toString(birthday, ""));
    }

    /** One that was being typed is no day yet. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException half) {
            return null;
        }
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeException half) {
            return null;
        }
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public @Nullable LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(@Nullable LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }

    public @Nullable LocalDate getAware() {
        return aware;
    }

    public void setAware(@Nullable LocalDate aware) {
        this.aware = aware;
    }

    public @Nullable LocalDate getDaycare() {
        return daycare;
    }

    public void setDaycare(@Nullable LocalDate daycare) {
        this.daycare = daycare;
    }

    public @Nullable LocalDate getConversation() {
        return conversation;
    }

    public void setConversation(@Nullable LocalDate conversation) {
        this.conversation = conversation;
    }

    public @Nullable LocalDate getHandedOver() {
        return handedOver;
    }

    public void setHandedOver(@Nullable LocalDate handedOver) {
        this.handedOver = handedOver;
    }

    public @Nullable LocalDate getBirthday() {
        return birthday;
    }

    public void setBirthday(@Nullable LocalDate birthday) {
        this.birthday = birthday;
    }
}
