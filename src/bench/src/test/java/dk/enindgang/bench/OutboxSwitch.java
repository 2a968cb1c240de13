package dk.enindgang.bench;

import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;

/** Put into a copy of the application: what listens to outgoing events can be turned off while it runs. */
public class OutboxSwitch implements Extension {

    /** Every observer asks the switch first. */
    void wrap(@Observes ProcessObserverMethod<OutgoingEvent, ?> found) {
        ObserverMethod<OutgoingEvent> observer = found.getObserverMethod();
        found.configureObserverMethod().notifyWith(context -> notifyUnlessOff(observer, context));
    }

    private static void notifyUnlessOff(ObserverMethod<OutgoingEvent> observer, EventContext<OutgoingEvent> context) {
        if (!Boolean.getBoolean("bench.outbox.off")) {
            observer.notify(context);
        }
    }
}
