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

    /** The default that a value stands for: a supplier is asked for each instance, an expression is the database's. */
    static DefaultValue of(Object value) {
        if (value instanceof DefaultValue already) {
            return already;
        }
        if (value instanceof Supplier<?> supplier) {
            return new Supplied(supplier);
        }
        return value instanceof Expression expression ? new Computed(expression) : new Constant(value);
    }
}
