/**
 * Measures what the product costs, beside references on the same server in the same run.
 *
 * <ul>
 *   <li>R1. The primary figure is processor time per request, from the accounting of the processes themselves: the
 *       application server, and PostgreSQL with its backends. Wall time comes second.
 *   <li>R2. Product and reference take turns; the figure is the median of the ratios, shown with the least and greatest.
 *   <li>R3. Percentiles come from an open loop only: requests leave when it is their time, whatever the others do.
 *   <li>R4. A request counts only if its answer shows what it should; what was written is counted in the database after.
 *   <li>R5. Every load is bounded and stays on 127.0.0.1.
 * </ul>
 *
 * <p>Never part of the tests: {@code ./mvnw -q -Dbench -DskipTests -pl src/bench -am package}.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.bench;
