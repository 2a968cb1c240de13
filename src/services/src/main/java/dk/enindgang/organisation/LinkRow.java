package dk.enindgang.organisation;

import java.io.Serializable;
import java.util.UUID;

/** A thing one can open. */
public record LinkRow(UUID ref, String name) implements Serializable {}
