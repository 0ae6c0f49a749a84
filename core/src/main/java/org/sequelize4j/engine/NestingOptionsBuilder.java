package org.sequelize4j.engine;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Association;
import org.sequelize4j.Model;
import org.sequelize4j.NestedOptions;
import org.sequelize4j.NestingOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.WriteOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.write.NestedIncludes;

/** Collects the options of a write whose values may be nested. */
abstract class NestingOptionsBuilder<T, O extends WriteOptions<T, O> & NestingOptions<T, O>>
        extends WriteOptionsBuilder<T, O> implements NestingOptions<T, O> {
    private final Nesting<T> nesting;

    NestingOptionsBuilder(Face<T> face) {
        super(face);
        this.nesting = new Nesting<>(model, face.queries());
    }

    final NestedIncludes includes() {
        return nesting.includes();
    }

    @Override
    public O include(String association) {
        return include(association, nested -> {});
    }

    @Override
    public O include(String association, Consumer<? super NestedOptions<Row>> nested) {
        nesting.include(association, nested);
        return self();
    }

    @Override
    public <R> O include(Function<? super T, ? extends Relation<R>> association) {
        return include(association, nested -> {});
    }

    @Override
    public <R> O include(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super NestedOptions<R>> nested) {
        nesting.include(association, nested);
        return self();
    }

    @Override
    public O include(Model<?> model) {
        nesting.include(model, nested -> {});
        return self();
    }

    @Override
    public <R> O include(Model<R> model, Consumer<? super NestedOptions<R>> nested) {
        nesting.include(model, nested);
        return self();
    }

    @Override
    public O include(Association association) {
        return include(Given.to("include(…)", association, "an association").as());
    }

    @Override
    public O include(Association association, Consumer<? super NestedOptions<Row>> nested) {
        return include(Given.to("include(…)", association, "an association").as(), nested);
    }
}
