package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;

/** The condition that a row is one of some instances, by the primary keys under which they are stored. */
public final class RowsCondition {
    private RowsCondition() {}

    public static Predicate oneOf(ModelDefinition model, List<RowInstance> rows) {
        return KeysCondition.oneOf(
                model.primaryKey(), rows.stream().map(Statements::key).toList());
    }
}
