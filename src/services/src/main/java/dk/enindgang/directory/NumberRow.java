package dk.enindgang.directory;

/**
 * A number as it stands on paper.
 *
 * @param situation when to use it
 * @param urgent whether it is for what cannot wait: an acute one, or one on call
 */
public record NumberRow(String name, String situation, String phone, String openHours, boolean urgent, ForWhom whom) {}
