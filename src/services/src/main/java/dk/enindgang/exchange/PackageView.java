package dk.enindgang.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** R5. A package that waits for somebody to choose.
 *
 * @param mark tells it from every other package */
public record PackageView(String municipality, Instant madeAt, String mark, List<PackageRow> rows)
        implements Serializable {}
