package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.One;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.BelongsToOneOfOptionsBuilder;

/**
 * An association with one of several models, as an interface declares it.
 *
 * @param accessor carries the annotation
 */
record TypedOneOf(String alias, List<Class<?>> targets, Method accessor) {
    static TypedOneOf read(Class<?> type, String alias, Method method, Class<?> handle, TypeResolution types) {
        MemberAnnotations.refuseAttributeOn(type, method);
        @Nullable Class<?> common = types.argument(method.getGenericReturnType(), 0);
        if (handle != One.class || common == null || !common.isInterface()) {
            throw Misfit.refusal(
                    type,
                    method,
                    "returns " + ModelInterface.text(method.getGenericReturnType())
                            + ", but @BelongsToOneOf returns One<Common>, where Common is an interface that all of the models"
                            + " extend.");
        }
        BelongsToOneOf said = method.getAnnotation(BelongsToOneOf.class);
        Class<?>[] permitted = common.getPermittedSubclasses();
        List<Class<?>> targets = List.of(said.value().length > 0 || permitted == null ? said.value() : permitted);
        require(type, method, common, targets);
        if (said.typeValues().length > 0 && said.typeValues().length != targets.size()) {
            throw Misfit.refusal(
                    type,
                    method,
                    "leads to " + targets.size() + " models and says " + said.typeValues().length
                            + " typeValues; say one for each model, in the same order, or none.");
        }
        return new TypedOneOf(alias, targets, method);
    }

    private static void require(Class<?> type, Method method, Class<?> common, List<Class<?>> targets) {
        if (targets.isEmpty()) {
            throw Misfit.refusal(
                    type,
                    method,
                    "does not say to which models it leads. Name them, as in @BelongsToOneOf({Image.class, Video.class}), or"
                            + " make " + common.getSimpleName() + " a sealed interface that permits them.");
        }
        String misfits = targets.stream()
                .filter(target -> !common.isAssignableFrom(target) || !ModelInterface.isOne(target))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        if (!misfits.isEmpty()) {
            throw Misfit.refusal(
                    type,
                    method,
                    "leads to " + misfits + ", but each of its models has to be a typed model that extends "
                            + common.getSimpleName() + ".");
        }
    }

    List<AssociationDeclaration> declarations(String source) {
        BelongsToOneOf said = accessor.getAnnotation(BelongsToOneOf.class);
        List<String> names = targets.stream().map(Class::getSimpleName).toList();
        return BelongsToOneOfOptionsBuilder.of(source, alias, names, options -> {
            if (!said.foreignKey().isEmpty()) {
                options.foreignKey(said.foreignKey());
            }
            if (!said.type().isEmpty()) {
                options.type(said.type());
            }
            if (said.required()) {
                options.required();
            }
            if (!said.counterCache().isEmpty()) {
                options.counterCache(said.counterCache());
            }
            if (said.touch()) {
                options.touch();
            }
            for (String touched : said.touches()) {
                options.touch(touched);
            }
            for (int i = 0; i < said.typeValues().length; i++) {
                ((BelongsToOneOfOptionsBuilder) options).typeValue(names.get(i), said.typeValues()[i]);
            }
        });
    }
}
