package org.sequelize4j.definition;

import org.sequelize4j.ScopeArguments;

/** What a user has said a scope is. */
@FunctionalInterface
public interface ScopeBody {
    /** Says it of a query, which is a {@code Query} over the model. */
    void apply(Object query, ScopeArguments arguments);

    /** Both, one after the other. */
    default ScopeBody andThen(ScopeBody next) {
        return (query, arguments) -> {
            apply(query, arguments);
            next.apply(query, arguments);
        };
    }
}
