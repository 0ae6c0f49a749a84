package org.sequelize4j.definition;

import java.util.function.Supplier;
import org.sequelize4j.Expression;

/** Where the value of an attribute comes from when a new instance sets none. */
public sealed interface DefaultValue {
    /** The same for all; in the attribute type's Java representation. Also the column's DEFAULT. */
    record Constant(Object value) implements DefaultValue {}

    /** Made in Java for each instance. */
    record Supplied(Supplier<?> supplier) implements DefaultValue {}

    /** Made by the database. */
    record Computed(Expression expression) implements DefaultValue {}
}
