package org.sequelize4j.typed;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.sequelize4j.Instance;
import org.sequelize4j.Row;
import org.sequelize4j.error.DefinitionException;

/** What an interface has to be to serve as a typed model. */
final class ModelInterface {
    private ModelInterface() {}

    static boolean isOne(Class<?> type) {
        return type.isInterface() && Instance.class.isAssignableFrom(type) && !Row.class.isAssignableFrom(type);
    }

    static void require(Class<?> type) {
        String name = type.getSimpleName();
        if (Row.class.isAssignableFrom(type)) {
            throw new DefinitionException(
                    name
                            + " cannot be defined as a model: Row is the dynamic side of every model. Write interface Captain extends Instance<Captain>, or define(\"captain\", m -> …).");
        }
        if (!isOne(type)) {
            throw new DefinitionException("A typed model is an interface that extends Instance of itself, and " + name
                    + (type.isInterface() ? " does not extend it" : " is no interface") + ". Write interface " + name
                    + " extends Instance<" + name + ">.");
        }
        if (type.isSealed()) {
            throw new DefinitionException(
                    "The interface " + name + " is sealed, so that no instance can be made of it. Remove sealed.");
        }
        Class<?> self = new TypeResolution(type).rawClass(Instance.class.getTypeParameters()[0]);
        if (self != type) {
            throw new DefinitionException("The interface " + name + " extends Instance<" + self.getSimpleName()
                    + ">, so that its methods would give " + self.getSimpleName() + ". Write interface " + name
                    + " extends Instance<" + name + ">.");
        }
        Access.require(type);
    }

    /** The type as it stands in source, such as {@code Many<Post>}. */
    static String text(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            StringBuilder text = new StringBuilder(text(parameterized.getRawType())).append('<');
            String separator = "";
            for (Type argument : parameterized.getActualTypeArguments()) {
                text.append(separator).append(text(argument));
                separator = ", ";
            }
            return text.append('>').toString();
        }
        return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
    }
}
