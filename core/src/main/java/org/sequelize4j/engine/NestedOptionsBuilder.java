package org.sequelize4j.engine;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Association;
import org.sequelize4j.Model;
import org.sequelize4j.NestedOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.NestedIncludes;

/** Collects what is nested in the values of an associated row. */
final class NestedOptionsBuilder<T> implements NestedOptions<T> {
    private final Nesting<T> nesting;

    NestedOptionsBuilder(ModelDefinition model, Queries queries) {
        this.nesting = new Nesting<>(model, queries);
    }

    NestedIncludes includes() {
        return nesting.includes();
    }

    @Override
    public NestedOptions<T> include(String association) {
        return include(association, nested -> {});
    }

    @Override
    public NestedOptions<T> include(String association, Consumer<? super NestedOptions<Row>> nested) {
        nesting.include(association, nested);
        return this;
    }

    @Override
    public <R> NestedOptions<T> include(Function<? super T, ? extends Relation<R>> association) {
        return include(association, nested -> {});
    }

    @Override
    public <R> NestedOptions<T> include(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super NestedOptions<R>> nested) {
        nesting.include(association, nested);
        return this;
    }

    @Override
    public NestedOptions<T> include(Model<?> model) {
        nesting.include(model, nested -> {});
        return this;
    }

    @Override
    public <R> NestedOptions<T> include(Model<R> model, Consumer<? super NestedOptions<R>> nested) {
        nesting.include(model, nested);
        return this;
    }

    @Override
    public NestedOptions<T> include(Association association) {
        return include(Given.to("include(…)", association, "an association").as());
    }

    @Override
    public NestedOptions<T> include(Association association, Consumer<? super NestedOptions<Row>> nested) {
        return include(Given.to("include(…)", association, "an association").as(), nested);
    }
}
