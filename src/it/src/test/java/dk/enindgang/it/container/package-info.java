/** The services inside the running Payara Server: transactions, roles and observers as the server makes them. */
@NullMarked
package dk.enindgang.it.container;

import org.jspecify.annotations.NullMarked;
