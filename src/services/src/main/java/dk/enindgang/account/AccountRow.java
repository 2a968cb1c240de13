package dk.enindgang.account;

import java.io.Serializable;
import java.util.UUID;

/** An account one can give a role to. */
public record AccountRow(UUID ref, String name, Profession profession) implements Serializable {}
