package org.sequelize4j.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Model;
import org.sequelize4j.NestedOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.Given;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.NestedIncludes;

/** Which associations of a model the nested values of a new row fill. */
final class Nesting<T> {
    private final ModelDefinition model;
    private final Queries queries;
    private final Map<String, NestedIncludes> byAlias = new LinkedHashMap<>();

    Nesting(ModelDefinition model, Queries queries) {
        this.model = model;
        this.queries = queries;
    }

    NestedIncludes includes() {
        return new NestedIncludes(false, byAlias);
    }

    void include(String association, Consumer<? super NestedOptions<Row>> nested) {
        include(Associations.find(model, association), queries.named(), nested);
    }

    <R> void include(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super NestedOptions<R>> nested) {
        String alias = queries.<T>references(model).association(Given.lambda(association, "Captain::ship"));
        include(Associations.find(model, alias), queries, nested);
    }

    <R> void include(Model<R> target, Consumer<? super NestedOptions<R>> nested) {
        if (!(Given.to("include(…)", target, "a model or the alias of an association") instanceof ModelEngine<R> own)) {
            throw new EagerLoadingException(target.name() + " is not associated to " + model.name() + "!");
        }
        include(Associations.findByTarget(model, own.definition()), own.face().queries(), nested);
    }

    private <R> void include(
            AssociationDefinition association, Queries spoken, Consumer<? super NestedOptions<R>> nested) {
        NestedOptionsBuilder<R> builder = new NestedOptionsBuilder<>(association.targetModel(), spoken);
        Given.lambda(nested, "n -> n.include(\"sails\")").accept(builder);
        byAlias.put(association.as(), builder.includes());
    }
}
