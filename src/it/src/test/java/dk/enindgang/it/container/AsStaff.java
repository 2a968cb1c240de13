package dk.enindgang.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Somebody of the staff; glassfish-ejb-jar.xml of the test says which account. Opens no transaction of its own. */
@Stateless
@RunAs("STAFF")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsStaff {

    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
