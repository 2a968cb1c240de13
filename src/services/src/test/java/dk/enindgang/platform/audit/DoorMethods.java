package dk.enindgang.platform.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked at doors, so that a test can say that it has tried all of it. */
public final class DoorMethods {

    private DoorMethods() {}

    /** Such as Tasks.list. */
    public static Set<String> of(Class<?>... doors) {
        return Stream.of(doors)
                .flatMap(door -> Stream.of(door.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(DoorMethods::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
