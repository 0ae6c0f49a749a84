package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Instance;

/** The instance methods of an interface as they were written, those of its super-interfaces first, without those of {@code Instance}. */
final class MethodOrder {
    private MethodOrder() {}

    static List<Method> of(Class<?> type) {
        Map<Class<?>, List<Method>> byDeclaring = new LinkedHashMap<>();
        collect(type, byDeclaring);
        for (Method method : type.getMethods()) {
            List<Method> declared = byDeclaring.get(method.getDeclaringClass());
            if (declared != null && !Modifier.isStatic(method.getModifiers())) {
                declared.add(method);
            }
        }
        List<Method> methods = new ArrayList<>();
        for (Map.Entry<Class<?>, List<Method>> entry : byDeclaring.entrySet()) {
            List<String> names = DeclarationOrder.methodNames(entry.getKey());
            entry.getValue().sort((one, other) -> compare(one, other, names));
            methods.addAll(entry.getValue());
        }
        return List.copyOf(methods);
    }

    private static void collect(Class<?> type, Map<Class<?>, List<Method>> byDeclaring) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent != Instance.class) {
                collect(parent, byDeclaring);
            }
        }
        byDeclaring.putIfAbsent(type, new ArrayList<>());
    }

    /** As they were written; where the class file is missing the key comes first. */
    private static int compare(Method one, Method other, List<String> names) {
        int asWritten = Integer.compare(names.indexOf(one.getName()), names.indexOf(other.getName()));
        if (asWritten != 0) {
            return asWritten;
        }
        int keyFirst = Boolean.compare(isKey(other), isKey(one));
        return keyFirst != 0 ? keyFirst : one.toString().compareTo(other.toString());
    }

    private static boolean isKey(Method method) {
        return method.getName().equals("id");
    }
}
