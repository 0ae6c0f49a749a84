package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.Column;
import org.sequelize4j.Convert;
import org.sequelize4j.CreatedAt;
import org.sequelize4j.Default;
import org.sequelize4j.DeletedAt;
import org.sequelize4j.Embedded;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Index;
import org.sequelize4j.Mixin;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Unique;
import org.sequelize4j.UpdatedAt;
import org.sequelize4j.Validate;
import org.sequelize4j.Version;
import org.sequelize4j.Virtual;

/** Which annotations may stand on which kind of method. */
final class MemberAnnotations {
    private static final List<Class<? extends Annotation>> RELATION =
            List.of(HasOne.class, BelongsTo.class, BelongsToOneOf.class, HasMany.class, BelongsToMany.class);
    private static final List<Class<? extends Annotation>> COLUMN = List.of(
            Column.class,
            PrimaryKey.class,
            Unique.class,
            Index.class,
            Default.class,
            Convert.class,
            Embedded.class,
            Validate.class,
            CreatedAt.class,
            UpdatedAt.class,
            DeletedAt.class,
            Version.class);
    private static final List<Class<? extends Annotation>> NOT_COMPUTED =
            both(both(COLUMN, List.of(Virtual.class)), RELATION);
    private static final List<Class<? extends Annotation>> ATTRIBUTE = columnOr(Virtual.class);
    private static final List<Class<? extends Annotation>> ATTRIBUTE_OR_RELATION = both(ATTRIBUTE, RELATION);
    private static final List<Class<? extends Annotation>> STORED_OR_RELATION = both(columnOr(Mixin.class), RELATION);

    private MemberAnnotations() {}

    private static List<Class<? extends Annotation>> columnOr(Class<? extends Annotation> other) {
        return both(both(COLUMN, AggregateMember.annotations()), List.of(other));
    }

    private static List<Class<? extends Annotation>> both(
            List<Class<? extends Annotation>> some, List<Class<? extends Annotation>> others) {
        List<Class<? extends Annotation>> both = new ArrayList<>(some);
        both.addAll(others);
        return List.copyOf(both);
    }

    /** The annotations on a method that say which association it is. */
    static List<Annotation> relations(Method method) {
        List<Annotation> relations = new ArrayList<>(1);
        for (Class<? extends Annotation> relation : RELATION) {
            if (method.isAnnotationPresent(relation)) {
                relations.add(method.getAnnotation(relation));
            }
        }
        return relations;
    }

    static void refuseRelationOn(Class<?> type, Method method) {
        String annotation = first(RELATION, method);
        if (annotation != null) {
            throw Misfit.refusal(
                    type,
                    method,
                    "has " + annotation + " and returns " + ModelInterface.text(method.getGenericReturnType())
                            + ". An association is a method that returns One<…>, Many<…> or ManyThrough<…, …>.");
        }
    }

    static void refuseOnComputed(Class<?> type, Method method, AggregateMember aggregate) {
        List<Class<? extends Annotation>> others = new ArrayList<>(NOT_COMPUTED);
        for (Class<? extends Annotation> other : AggregateMember.annotations()) {
            if (!text(other).equals(aggregate.aggregate().annotation())) {
                others.add(other);
            }
        }
        String annotation = first(others, method);
        if (annotation != null) {
            throw Misfit.refusal(
                    type,
                    method,
                    "has " + aggregate.aggregate().annotation() + " and " + annotation
                            + "; what is computed from associated rows is nothing else. Remove one of them.");
        }
    }

    static void refuseAttributeOn(Class<?> type, Method method) {
        String annotation = first(ATTRIBUTE, method);
        if (annotation != null) {
            throw Misfit.refusal(
                    type,
                    method,
                    "is an association and has " + annotation
                            + ", which is for attributes. Put it on the accessor of the foreign key, or remove it.");
        }
    }

    static void refuseOnSetter(Class<?> type, Method method, TypedAttribute attribute) {
        String annotation = first(ATTRIBUTE_OR_RELATION, method);
        if (annotation != null) {
            throw Misfit.refusal(
                    type,
                    method,
                    "is a setter and has " + annotation + ", which belongs to the accessor. Move it to "
                            + Misfit.text(attribute.accessor()) + ".");
        }
    }

    static void refuseOnBehaviour(Class<?> type, Method method) {
        String annotation = first(STORED_OR_RELATION, method);
        if (annotation != null) {
            throw Misfit.refusal(
                    type,
                    method,
                    "is a default method and has " + annotation
                            + ", but what has a body is no column and no association. Remove the body or the annotation.");
        }
    }

    private static @Nullable String first(List<Class<? extends Annotation>> annotations, Method method) {
        for (Class<? extends Annotation> annotation : annotations) {
            if (method.isAnnotationPresent(annotation)) {
                return text(annotation);
            }
        }
        return null;
    }

    private static String text(Class<? extends Annotation> annotation) {
        return "@" + annotation.getSimpleName();
    }
}
