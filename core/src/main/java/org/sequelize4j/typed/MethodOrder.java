package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The instance methods of an interface as they were written, those of its super-interfaces first. */
final class MethodOrder {
    private MethodOrder() {}

    static List<Method> of(Class<?> type) {
        Set<Class<?>> lineage = new LinkedHashSet<>();
        collect(type, lineage);
        return lineage.stream()
                .flatMap(declaring -> declaredBy(declaring, type).stream())
                .toList();
    }

    private static void collect(Class<?> type, Set<Class<?>> lineage) {
        for (Class<?> parent : type.getInterfaces()) {
            collect(parent, lineage);
        }
        lineage.add(type);
    }

    private static List<Method> declaredBy(Class<?> declaring, Class<?> type) {
        List<String> names = DeclarationOrder.methodNames(declaring);
        Comparator<Method> asWritten = Comparator.comparingInt(method -> names.indexOf(method.getName()));
        Comparator<Method> keyFirst =
                Comparator.comparing(method -> !method.getName().equals("id"));
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == declaring && !Modifier.isStatic(method.getModifiers()))
                .sorted(asWritten.thenComparing(keyFirst).thenComparing(Method::toString))
                .toList();
    }
}
