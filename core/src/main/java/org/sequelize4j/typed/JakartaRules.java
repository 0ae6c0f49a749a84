package org.sequelize4j.typed;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Instance;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.definition.Violation;

/** The constraints of Jakarta Validation as rules of attributes and of the instance as a whole. */
final class JakartaRules {
    private static final String KEY = "jakarta";

    private final Validator validator;

    JakartaRules(Validator validator) {
        this.validator = validator;
    }

    /** Those on an accessor, or on a component of an embedded record. */
    ValidationRule of(TypedAttribute attribute) {
        Method accessor = attribute.accessor();
        if (attribute.part() != null) {
            Class<?> record = accessor.getDeclaringClass();
            return new ValidationRule.Foreign(
                    KEY,
                    (value, instance) -> value == null && isWithoutWhole(instance, attribute.name())
                            ? List.of()
                            : violations(attribute.name(), validator.validateValue(record, accessor.getName(), value)));
        }
        Conversion conversion = Conversions.dynamic(Boxes.boxed(attribute.type()));
        return new ValidationRule.Foreign(
                KEY,
                (value, instance) -> violations(
                        attribute.name(),
                        validator
                                .forExecutables()
                                .validateReturnValue(
                                        instance, accessor, value == null ? null : conversion.convert(value))));
    }

    /** Those on a default method, of what it returns. */
    Consumer<Object> of(Method method, Role.Behave behaviour) {
        return instance -> refuse(
                method.getName(),
                validator
                        .forExecutables()
                        .validateReturnValue(instance, method, result(instance, method, behaviour))
                        .stream());
    }

    /** Those of one kind on the interface itself. */
    Consumer<Object> ofInterface(String constraint) {
        return instance -> refuse(
                constraint,
                validator.validate(instance).stream()
                        .filter(violation -> name(violation).equals(constraint)));
    }

    /** Where there is no record, none of its components can be missing. */
    private static boolean isWithoutWhole(Object instance, String part) {
        String whole = part.substring(0, part.lastIndexOf('.'));
        return ((Instance<?>) instance).row().get(whole) == null;
    }

    private static @Nullable Object result(Object instance, Method method, Role.Behave behaviour) {
        try {
            return behaviour.body().run(instance, new Object[0]);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(Misfit.text(method) + " threw a checked exception.", checked);
        }
    }

    private static List<Violation> violations(String attribute, Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(violation ->
                        new Violation(name(violation), message(attribute, violation), violation.getInvalidValue()))
                .sorted(Comparator.comparing(Violation::key).thenComparing(Violation::message))
                .toList();
    }

    private static void refuse(String subject, Stream<? extends ConstraintViolation<?>> found) {
        found.map(violation -> message(subject, violation)).sorted().findFirst().ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
    }

    private static String name(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** The usual messages are the end of a sentence, such as "must not be blank"; those of one's own are whole. */
    private static String message(String subject, ConstraintViolation<?> violation) {
        boolean usual = violation.getMessageTemplate().startsWith("{");
        return usual ? String.join(" ", subject, violation.getMessage()) : violation.getMessage();
    }
}
