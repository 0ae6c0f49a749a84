package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Table;

/** Recognises the constraints of Jakarta Validation. By name, because the library may be absent. */
final class Constraints {
    private static final String MARK = "jakarta.validation.Constraint";

    /** Whether an annotation is a constraint, which is asked for each that stands on a model. */
    private static final ClassValue<Boolean> KNOWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isOne(type);
        }
    };

    private Constraints() {}

    static boolean areOn(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (KNOWN.get(annotation.annotationType())) {
                return true;
            }
        }
        return false;
    }

    /** The names of the constraints on an interface. */
    static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            if (KNOWN.get(annotation.annotationType())) {
                names.add(annotation.annotationType().getSimpleName());
            }
        }
        return names;
    }

    static boolean isOn(TypedModel model) {
        if (areOn(model.type())) {
            return true;
        }
        for (TypedAttribute attribute : model.attributes()) {
            if (areOn(attribute.accessor())) {
                return true;
            }
        }
        for (Map.Entry<Method, Role> entry : model.roles().entrySet()) {
            if (entry.getValue() instanceof Role.Behave && areOn(entry.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** One itself, or the container of several of one kind; our own are known to be none, and are the most by far. */
    private static boolean isOne(Class<?> annotation) {
        if (annotation.getPackage().equals(Table.class.getPackage())) {
            return false;
        }
        if (isMarked(annotation)) {
            return true;
        }
        for (Method method : annotation.getDeclaredMethods()) {
            Class<?> value = method.getReturnType();
            if (method.getName().equals("value") && value.isArray() && isMarked(value.getComponentType())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Class<?> type) {
        for (Annotation mark : type.getAnnotations()) {
            if (mark.annotationType().getName().equals(MARK)) {
                return true;
            }
        }
        return false;
    }
}
