package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.Where;
import org.sequelize4j.error.Given;

/**
 * The conditions of a whole statement or include, to which a scope of the model applies.
 *
 * @param <Q> what each call returns, so that the builder's own methods can follow
 */
abstract class ScopedCriteria<T, Q extends Where<T>> extends Criteria<T, Q> {
    @Nullable
    Boolean paranoid;

    @Nullable
    Said scope;

    ScopedCriteria(Subject<T> subject) {
        super(subject);
    }

    @Override
    public Q paranoid(boolean paranoid) {
        next();
        this.paranoid = paranoid;
        return self();
    }

    @Override
    public Q scope(String name, @Nullable Object... arguments) {
        next();
        Said named = subject.scope(ScopeArguments.of(Given.to("scope(…)", name, "the name of a scope"), arguments));
        scope = Merging.of(subject.model()).over(scope, named);
        return self();
    }

    @Override
    public Q unscoped() {
        next();
        scope = Said.NOTHING;
        return self();
    }
}
