package dk.enindgang.exchange;

import java.io.Serializable;
import java.util.List;

/** R2. What would be in a package.
 *
 * @param titles of the guides in it
 * @param outside titles of guides that they lead to and that are not in it */
public record PackageOffer(List<String> titles, List<String> outside) implements Serializable {}
