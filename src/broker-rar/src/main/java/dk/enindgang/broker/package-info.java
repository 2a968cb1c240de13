/**
 * The JMS resource adapter of the product (Danish: beskedformidleren): Artemis, packed as Payara Server and Payara
 * Micro want it and deployed on its own under the name {@code artemis}.
 *
 * <ul>
 *   <li>R1 Without {@code ENINDGANG_JMS_URL} a broker is started inside the server. It has no network port.
 *   <li>R2 With {@code ENINDGANG_JMS_URL} nothing is started; every connection goes to the brokers named there.
 *   <li>R3 A message that was accepted survives a crash, and one that is sent again with the same duplicate id is
 *       dropped, also after a restart.
 *   <li>R4 A message that is refused five times goes to {@code enindgang.dead}; one that is too old to
 *       {@code enindgang.expired}.
 *   <li>R5 Applications reach addresses below {@code enindgang.}; they can neither manage the broker nor create others.
 *   <li>R6 A setting that cannot be used stops the deployment with one plain sentence.
 * </ul>
 *
 * <p>Not here: what the messages say (see {@code dk.enindgang.platform.outbox} of the application).
 */
@NullMarked
package dk.enindgang.broker;

import org.jspecify.annotations.NullMarked;
