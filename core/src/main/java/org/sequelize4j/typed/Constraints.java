package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Recognises the constraints of Jakarta Validation. By name, because the library may be absent. */
final class Constraints {
    private static final String MARK = "jakarta.validation.Constraint";

    private Constraints() {}

    static boolean areOn(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).anyMatch(Constraints::isOne);
    }

    /** The names of the constraints on an interface. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .filter(Constraints::isOne)
                .map(annotation -> annotation.annotationType().getSimpleName())
                .toList();
    }

    static boolean isOn(TypedModel model) {
        return areOn(model.type())
                || model.attributes().stream().anyMatch(attribute -> areOn(attribute.accessor()))
                || model.roles().entrySet().stream()
                        .anyMatch(entry -> entry.getValue() instanceof Role.Behave && areOn(entry.getKey()));
    }

    /** One itself, or the container of several of one kind. */
    private static boolean isOne(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return isMarked(type)
                || Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("value"))
                        .map(Method::getReturnType)
                        .anyMatch(value -> value.isArray() && isMarked(value.getComponentType()));
    }

    private static boolean isMarked(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getName().equals(MARK));
    }
}
