package org.sequelize4j;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A constraint that {@link QueryInterface#addConstraint} adds; one of its kinds has to be said. */
public interface ConstraintOptions {
    ConstraintOptions unique(String... columns);

    ConstraintOptions primaryKey(String... columns);

    ConstraintOptions foreignKey(String... columns);

    /** What a foreign key refers to. */
    ConstraintOptions references(String table, String... columns);

    ConstraintOptions onDelete(OnDelete rule);

    ConstraintOptions onUpdate(OnDelete rule);

    /** A condition that every row has to fulfil. */
    ConstraintOptions check(Consumer<? super Where<Row>> condition);

    /** A default value of a column, which Sequelize counts among the constraints. */
    ConstraintOptions defaultValue(String column, @Nullable Object value);

    /** Without a name it is derived as Sequelize does: the table, the columns and {@code uk}, {@code pk}, {@code fk} or {@code ck}. */
    ConstraintOptions name(String name);
}
