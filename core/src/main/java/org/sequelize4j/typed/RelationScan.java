package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;

/** Reads a method that returns a handle: which kind of association it is, and where it leads. */
final class RelationScan {
    private RelationScan() {}

    static TypedRelation read(Class<?> type, String alias, Method method, Class<?> handle, TypeResolution types) {
        MemberAnnotations.refuseAttributeOn(type, method);
        Kind kind = kind(type, method);
        requireHandle(type, method, kind, handle);
        Class<?> target = model(type, method, types, 0);
        Class<?> junction = handle == ManyThrough.class ? model(type, method, types, 1) : null;
        return new TypedRelation(alias, kind, target, junction, method);
    }

    private static Kind kind(Class<?> type, Method method) {
        List<Annotation> annotations = MemberAnnotations.relations(method);
        if (annotations.size() != 1) {
            String given = annotations.isEmpty()
                    ? "does not say which association it is"
                    : "says more than one kind of association";
            throw Misfit.refusal(
                    type,
                    method,
                    given + ". Write one of "
                            + (returnsOne(method)
                                    ? "@HasOne (its table has the key) and @BelongsTo (this table has it)"
                                    : "@HasMany (its table has the key) and @BelongsToMany (a junction table has both)")
                            + ".");
        }
        Annotation annotation = annotations.get(0);
        if (annotation instanceof HasOne) {
            return Kind.HAS_ONE;
        }
        if (annotation instanceof BelongsTo) {
            return Kind.BELONGS_TO;
        }
        return annotation instanceof HasMany ? Kind.HAS_MANY : Kind.BELONGS_TO_MANY;
    }

    private static boolean returnsOne(Method method) {
        return One.class.isAssignableFrom(method.getReturnType());
    }

    private static void requireHandle(Class<?> type, Method method, Kind kind, Class<?> handle) {
        boolean fits = switch (kind) {
            case HAS_ONE, BELONGS_TO -> handle == One.class;
            case HAS_MANY -> handle == Many.class;
            case BELONGS_TO_MANY -> handle == Many.class || handle == ManyThrough.class;
        };
        if (!fits) {
            String expected = switch (kind) {
                case HAS_ONE -> "@HasOne returns One<Target>";
                case BELONGS_TO -> "@BelongsTo returns One<Target>";
                case HAS_MANY -> "@HasMany returns Many<Target>";
                case BELONGS_TO_MANY -> "@BelongsToMany returns ManyThrough<Target, Junction>, or Many<Target>";
            };
            throw Misfit.refusal(
                    type,
                    method,
                    "returns " + ModelInterface.text(method.getGenericReturnType()) + ", but " + expected + ".");
        }
    }

    private static Class<?> model(Class<?> type, Method method, TypeResolution types, int argument) {
        @Nullable Class<?> model = types.argument(method.getGenericReturnType(), argument);
        if (model == null || !ModelInterface.isOne(model)) {
            throw Misfit.refusal(
                    type,
                    method,
                    "returns " + ModelInterface.text(method.getGenericReturnType())
                            + ", which does not name a typed model. An association to a dynamic model is declared on the models: model.hasOne(other).");
        }
        return model;
    }
}
