package dk.enindgang.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page read a record as it reads a bean: {@code row.title}. The expression language of EE 10 cannot, 6.0 can.
 */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var readers = new ConcurrentHashMap<String, Method>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                    method.trySetAccessible();
                    readers.put(method.getName(), method);
                }
            }
            return readers;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        Method reader = READERS.get(base.getClass()).get(name);
        if (reader == null) {
            return null;
        }
        try {
            Object value = reader.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // A record is never written: the other resolvers refuse.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
