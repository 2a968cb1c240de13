package dk.enindgang.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody has in hand, as one feature knows it (åbent arbejde). A feature that has such work implements this (R14). */
public interface OpenWork {

    /** What is open for the accounts, the last used first. */
    List<WorkRow> list(Set<UUID> accounts);

    /** All of it is another account's from now on. */
    void handOver(Set<UUID> accounts, UUID to);
}
