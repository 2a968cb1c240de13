package dk.enindgang.broker;

import jakarta.transaction.TransactionManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.apache.activemq.artemis.service.extensions.transactions.TransactionManagerLocator;

/** Where Payara keeps its transaction manager; Artemis finds this class as a service. */
public final class PayaraTransactions implements TransactionManagerLocator {

    @Override
    @SuppressWarnings("BanJNDI") // a constant name, answered by the server itself
    public TransactionManager getTransactionManager() {
        try {
            return InitialContext.doLookup("java:appserver/TransactionManager");
        } catch (NamingException e) {
            throw new IllegalStateException("The transaction manager of the server was not found.", e);
        }
    }
}
