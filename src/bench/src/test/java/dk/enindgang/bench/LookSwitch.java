package dk.enindgang.bench;

import dk.enindgang.platform.audit.AccessLog;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterTypeDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Put into a copy of the application: the access log can be turned off while it runs. */
public class LookSwitch implements Extension {

    void know(@Observes BeforeBeanDiscovery event) {
        event.addInterceptorBinding(Switched.class);
        event.addAnnotatedType(Gate.class, Gate.class.getName());
    }

    void wrap(@Observes ProcessAnnotatedType<AccessLog> found) {
        found.configureAnnotatedType().add(new Switched.Literal());
    }

    void close(@Observes AfterTypeDiscovery event) {
        event.getInterceptors().add(Gate.class);
    }

    /** What asks the switch first. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Switched {

        /** To be put on a type that does not know of it. */
        class Literal extends AnnotationLiteral<Switched> implements Switched {

            private static final long serialVersionUID = 1L;
        }
    }

    /** Lets through what is not turned off. */
    @Interceptor
    @Switched
    public static class Gate {

        @AroundInvoke
        @Nullable
        Object pass(InvocationContext call) throws Exception {
            return Boolean.getBoolean("bench.looks.off") ? null : call.proceed();
        }
    }
}
