package dk.enindgang.organisation.intake;

/** A message that cannot be taken, as it came, and why. */
public record RefusedMessage(String body, String reason) {}
