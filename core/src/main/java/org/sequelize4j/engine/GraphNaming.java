package org.sequelize4j.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.GraphAssociationOptions;
import org.sequelize4j.GraphLevel;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.graph.GraphSettings;
import org.sequelize4j.query.Queries;

/** Which associations of a model are saved with its rows, and how. */
abstract class GraphNaming<T, O extends GraphLevel<T, O>> implements GraphLevel<T, O> {
    private final ModelDefinition model;
    private final Queries queries;
    private final Map<String, GraphSettings> byAlias = new LinkedHashMap<>();

    GraphNaming(ModelDefinition model, Queries queries) {
        this.model = model;
        this.queries = queries;
    }

    /** The options that are collected here. */
    abstract O self();

    final Map<String, GraphSettings> associations() {
        return byAlias;
    }

    @Override
    public final O association(String alias) {
        return association(alias, options -> {});
    }

    @Override
    public final O association(String alias, Consumer<? super GraphAssociationOptions<Row>> options) {
        add(Associations.find(model, alias), queries.named(), options);
        return self();
    }

    @Override
    public final <R> O association(Function<? super T, ? extends Relation<R>> association) {
        return association(association, options -> {});
    }

    @Override
    public final <R> O association(
            Function<? super T, ? extends Relation<R>> association,
            Consumer<? super GraphAssociationOptions<R>> options) {
        String alias = queries.<T>references(model).association(Given.lambda(association, "Order::lines"));
        add(Associations.find(model, alias), queries, options);
        return self();
    }

    private <R> void add(
            AssociationDefinition association, Queries spoken, Consumer<? super GraphAssociationOptions<R>> options) {
        GraphAssociationOptionsBuilder<R> builder = new GraphAssociationOptionsBuilder<>(association, spoken);
        Given.lambda(options, "l -> l.replace()").accept(builder);
        byAlias.put(association.as(), builder.settings());
    }
}
