package org.sequelize4j.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** The values of a row before or after a write, as far as they tell which rows it belongs to. */
@FunctionalInterface
interface KnownValues {
    @Nullable
    Object of(Attribute attribute);

    /**
     * What is set of an instance.
     *
     * @throws InstanceException when the database is to compute a value that is asked for
     */
    static KnownValues set(RowInstance row) {
        return attribute -> {
            Object value = row.raw(attribute.slot());
            if (value instanceof Expression) {
                throw new InstanceException(
                        "\"" + attribute.name() + "\" of \"" + row.definition().name()
                                + "\" tells which row is to be counted or touched with this write, and was given an expression"
                                + " that only the database can compute; set the value itself.");
            }
            return value instanceof Slot ? null : value;
        };
    }

    /** What was read of these attributes, in their order. */
    static KnownValues read(List<Attribute> attributes, @Nullable Object[] values) {
        return attribute -> values[attributes.indexOf(attribute)];
    }

    /** These values, with another one of that attribute. */
    default KnownValues with(Attribute changed, @Nullable Object value) {
        return attribute -> attribute.equals(changed) ? value : of(attribute);
    }

    /** These values, and in place of them what is written of an instance. */
    default KnownValues over(RowInstance row, List<Attribute> written) {
        KnownValues after = set(row);
        return attribute -> written.contains(attribute) ? after.of(attribute) : of(attribute);
    }
}
