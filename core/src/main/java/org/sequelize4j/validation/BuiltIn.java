package org.sequelize4j.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Suggestion;

/** Sequelize's built-in validators by their names. */
public final class BuiltIn {
    /** From what stands behind the name to the check; refuses arguments that the validator does not take. */
    @FunctionalInterface
    interface Factory {
        Predicate<Object> with(Arguments arguments);
    }

    private static final TreeMap<String, Factory> FACTORIES = new TreeMap<>();

    static {
        FACTORIES.putAll(NumberValidators.all());
        FACTORIES.putAll(TextValidators.all());
        FACTORIES.putAll(FormValidators.all());
    }

    private BuiltIn() {}

    public static Set<String> names() {
        return new TreeSet<>(FACTORIES.keySet());
    }

    /**
     * The check for values that are not null.
     *
     * @param attribute for messages
     * @throws DefinitionException when there is no such validator, or it does not take these arguments
     */
    public static Predicate<Object> of(String attribute, String name, List<?> arguments) {
        Factory factory = FACTORIES.get(name);
        if (factory == null) {
            throw new DefinitionException("There is no validator \"" + name + "\" for the attribute \"" + attribute
                    + "\"; write a rule of your own with custom(\"" + name + "\", …)."
                    + Suggestion.didYouMean(name, FACTORIES.keySet()));
        }
        return factory.with(new Arguments(attribute, name, arguments));
    }
}
