package org.sequelize4j.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.QueryException;

/** The references of a model that is used by names: there are none, and the sentence says what to write instead. */
record NamedReferences<T>(ModelDefinition model) implements References<T> {
    @Override
    public String attribute(Function<? super T, ? extends @Nullable Object> reference) {
        throw new QueryException(
                "The model \"" + model.name() + "\" is queried by names here, so a method reference says nothing;"
                        + " write the attribute's name, such as \""
                        + model.primaryKey().get(0).name() + "\".");
    }

    @Override
    public String association(Function<? super T, ? extends Relation<?>> reference) {
        throw new QueryException(
                "The model \"" + model.name() + "\" is queried by names here, so a method reference says nothing;"
                        + " write the association's alias" + example() + ".");
    }

    private String example() {
        return model.associations().isEmpty()
                ? ""
                : ", such as \"" + model.associations().get(0).as() + "\"";
    }
}
