package org.sequelize4j.schema;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;

/** Turns conditions and expressions over a model into SQL for indexes, where values stand in the text. */
public interface IndexSql {
    /** Null when the condition says nothing. */
    @Nullable
    String condition(ModelDefinition model, Consumer<? super Where<Row>> condition);

    String expression(ModelDefinition model, Expression expression);
}
