package org.sequelize4j.behaviour.relation;

import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;

/** Gives lambdas their type where a relation method takes any argument. */
final class Queries {
    private Queries() {}

    static Consumer<Query<Row>> of(Consumer<Query<Row>> query) {
        return query;
    }

    static Consumer<Where<Row>> where(Consumer<Where<Row>> condition) {
        return condition;
    }
}
