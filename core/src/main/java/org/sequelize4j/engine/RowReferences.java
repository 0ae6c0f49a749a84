package org.sequelize4j.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.definition.References;
import org.sequelize4j.error.QueryException;

/** A dynamic model that is being defined has no methods to refer to. */
final class RowReferences implements References<Row> {
    @Override
    public String attribute(Function<? super Row, ? extends @Nullable Object> reference) {
        throw new QueryException(
                "A dynamic model has no methods that a method reference could name; write the attribute's name as a string.");
    }

    @Override
    public String association(Function<? super Row, ? extends Relation<?>> reference) {
        throw new QueryException("A dynamic model has no methods that a method reference could name; declare its"
                + " associations on the model, as in captains.hasOne(ships).");
    }
}
