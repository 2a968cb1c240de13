package dk.enindgang.organisation.intake;

import java.util.List;
import java.util.Optional;

/** What has become of a message: the numbers something is new about, or why it cannot be taken; neither, if it waits. */
public record TakenMessage(List<String> touched, Optional<RefusedMessage> refused) {}
