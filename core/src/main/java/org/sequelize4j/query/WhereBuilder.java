package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Where;
import org.sequelize4j.error.QueryException;

/** Conditions in brackets, as those of anyOf. */
final class WhereBuilder<T> extends Criteria<T, Where<T>> {
    WhereBuilder(Subject<T> subject) {
        super(subject);
    }

    @Override
    Where<T> self() {
        return this;
    }

    @Override
    public Where<T> paranoid(boolean paranoid) {
        throw nested("paranoid(" + paranoid + ")");
    }

    @Override
    public Where<T> scope(String name, @Nullable Object... arguments) {
        throw nested("scope(\"" + name + "\")");
    }

    @Override
    public Where<T> unscoped() {
        throw nested("unscoped()");
    }

    private QueryException nested(String clause) {
        return new QueryException(clause + " belongs to the whole condition on \""
                + subject.model().name() + "\"; it cannot stand inside of anyOf, allOf or noneOf.");
    }
}
