package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Names;
import org.sequelize4j.naming.Suggestion;

/** The sentences for methods of a typed interface that fit nothing, each with what to write. */
final class Misfit {
    private Misfit() {}

    static DefinitionException action(Class<?> type, Method method) {
        return refusal(
                type,
                method,
                "takes nothing and gives nothing, so it neither reads nor sets an attribute. Write a default method with a body, or remove it.");
    }

    static DefinitionException neither(Class<?> type, Method method) {
        return refusal(
                type,
                method,
                "takes " + method.getParameterCount()
                        + " arguments; an accessor takes none and a setter one. Write a default method with a body, or mark a relation method with @Mixin.");
    }

    static DefinitionException noColumnType(Class<?> type, Method method, Class<?> returned, TypeResolution types) {
        Class<?> element = types.argument(method.getGenericReturnType(), 0);
        String name = method.getName();
        if (ModelInterface.isOne(returned)) {
            return refusal(
                    type,
                    method,
                    "returns a model. Write @BelongsTo One<" + returned.getSimpleName() + "> " + name
                            + "(); (or @HasOne), or mark a relation method with @Mixin.");
        }
        if (element != null && ModelInterface.isOne(element)) {
            return refusal(
                    type,
                    method,
                    "returns models. Write @HasMany Many<" + element.getSimpleName() + "> " + name
                            + "(); (or @BelongsToMany), or mark a relation method with @Mixin.");
        }
        if (returned.isRecord()) {
            return refusal(
                    type,
                    method,
                    "returns the record " + returned.getSimpleName()
                            + ". Write @Embedded for a column for each of its components, or name a converter with @Convert.");
        }
        return refusal(
                type,
                method,
                "returns " + ModelInterface.text(method.getGenericReturnType())
                        + ", which is the type of no column. Columns are "
                        + JavaTypes.names()
                        + ". Write one of these, name a converter with @Convert, mark it @Virtual when no column is meant, or write a default method.");
    }

    static DefinitionException twoTypes(Class<?> type, TypedAttribute known, Method method) {
        return refusal(
                type,
                method,
                "reads the attribute \"" + known.name() + "\" as "
                        + method.getReturnType().getSimpleName() + ", and "
                        + text(known.accessor()) + " as " + known.type().getSimpleName()
                        + ". Remove one of them, or give both the same type.");
    }

    static DefinitionException nameTwice(Class<?> type, String name, Method method) {
        return refusal(
                type,
                method,
                "gives a second meaning to the name \"" + name
                        + "\": an attribute and an association, or two associations, cannot share a name. Rename one of them.");
    }

    static DefinitionException setsRelation(Class<?> type, Method method) {
        String alias = AccessorNames.target(method);
        return refusal(
                type,
                method,
                "would set the association \"" + alias + "\". Its handle does that, " + alias
                        + "().set(…); to have the relation method as well, mark it with @Mixin.");
    }

    static DefinitionException setsNothing(Class<?> type, Method method, Collection<String> attributes) {
        String name = AccessorNames.target(method);
        return refusal(
                type,
                method,
                "would set the attribute \"" + name + "\", for which there is no accessor."
                        + Suggestion.didYouMean(name, attributes) + " Write "
                        + method.getParameterTypes()[0].getSimpleName() + " " + name
                        + "(); beside it, or a default method with a body.");
    }

    static DefinitionException setterType(Class<?> type, Method method, TypedAttribute attribute, Class<?> given) {
        String expected = attribute.type().getSimpleName();
        return refusal(
                type,
                method,
                "takes " + given.getSimpleName() + ", but " + text(attribute.accessor()) + " returns " + expected
                        + ". Write " + type.getSimpleName() + " set" + Names.capitalize(attribute.name()) + "("
                        + expected
                        + " value);");
    }

    static DefinitionException setterReturns(Class<?> type, Method method) {
        return refusal(
                type,
                method,
                "sets an attribute and returns " + method.getReturnType().getSimpleName() + "; a setter returns "
                        + type.getSimpleName() + " or void.");
    }

    static DefinitionException refusal(Class<?> type, Method method, String reason) {
        Class<?> owner = method.getDeclaringClass().isRecord() ? method.getDeclaringClass() : type;
        return new DefinitionException(owner.getSimpleName() + "." + text(method) + " " + reason);
    }

    /** The method as it is called, such as {@code setName(String)}. */
    static String text(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
