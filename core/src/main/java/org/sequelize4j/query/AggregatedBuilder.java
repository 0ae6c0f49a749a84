package org.sequelize4j.query;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Aggregated;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AggregateOperand;

/** What is said of the rows that a value is over, until its lambda ends. */
final class AggregatedBuilder<R> extends ScopedCriteria<R, Aggregated<R>> implements Aggregated<R> {
    private Associated<R> rows;
    private @Nullable String name;

    AggregatedBuilder(Associated<R> rows) {
        super(rows.target());
        this.rows = rows;
    }

    @Override
    Aggregated<R> self() {
        return this;
    }

    @Override
    public Aggregated<R> as(String name) {
        next();
        if (name == null || name.isBlank()) {
            throw new QueryException("as(…) was given no name; write one, such as as(\"drafts\").");
        }
        this.name = name;
        return this;
    }

    @Override
    public Aggregated<R> through(Consumer<? super Where<Row>> link) {
        next();
        rows = rows.through(subject::named, link);
        return this;
    }

    /** The name that was given, else that of the value by default. */
    String name(Aggregate aggregate, @Nullable Attribute attribute) {
        return name == null
                ? aggregate.nameOf(rows.association().as(), attribute == null ? null : attribute.name())
                : name;
    }

    /** The value over these rows; nothing can be said behind this. */
    AggregateOperand operand(Aggregate aggregate, @Nullable Attribute attribute) {
        next();
        Said said = Said.ofRows(clause.finish(), paranoid, scope);
        return new AggregateOperand(
                rows.association(), aggregate, attribute, Resolution.condition(subject, said), rows.throughCondition());
    }
}
