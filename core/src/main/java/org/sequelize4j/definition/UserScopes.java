package org.sequelize4j.definition;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.ScopeException;

/** Scopes as users write them, checked. */
public final class UserScopes {
    private UserScopes() {}

    /** A scope without arguments, which refuses any. */
    @SuppressWarnings("unchecked") // a scope is applied to queries over the model that it was given to
    public static <T> ScopeBody of(Consumer<? super Query<T>> scope) {
        Given.lambda(scope, "q -> q.where(\"active\", true)");
        return (query, arguments) -> {
            if (arguments.size() > 0) {
                throw new ScopeException("The scope \"" + arguments.scope() + "\" takes no arguments, and "
                        + arguments.values() + " was given; one that does is written scope(\"" + arguments.scope()
                        + "\", (q, arguments) -> …).");
            }
            scope.accept((Query<T>) query);
        };
    }

    /** A scope with arguments. */
    @SuppressWarnings("unchecked") // as above
    public static <T> ScopeBody of(BiConsumer<? super Query<T>, ScopeArguments> scope) {
        Given.lambda(scope, "(q, arguments) -> q.where(\"level\", arguments.get(0))");
        return (query, arguments) -> scope.accept((Query<T>) query, arguments);
    }

    /** The name of a scope, which must say something. */
    public static String name(String name) {
        if (Given.to("scope(…)", name, "a name and what the scope is").isBlank()) {
            throw new DefinitionException(
                    "A scope was given the name \"" + name + "\"; it takes a word, such as \"active\".");
        }
        return name;
    }
}
