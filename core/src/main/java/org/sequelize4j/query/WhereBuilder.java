package org.sequelize4j.query;

import org.sequelize4j.Where;

/** Conditions alone: for counts, static writes, scopes and everything nested. */
final class WhereBuilder<T> extends Criteria<T, Where<T>> {
    WhereBuilder(Subject<T> subject) {
        super(subject);
    }

    @Override
    Where<T> self() {
        return this;
    }

    Predicate finish() {
        return Predicate.all(clause.finish());
    }
}
