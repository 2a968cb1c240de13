package dk.enindgang.contact;

import java.util.List;

/**
 * A family's contact person now and before, and the notes of contact (R1, R6, R7).
 *
 * @param history the newest first
 * @param notes one page of them, the newest first
 */
public record ContactStory(ContactView view, List<ContactPeriodRow> history, List<NoteRow> notes) {}
