package org.sequelize4j.type;

import org.sequelize4j.error.InvalidValueException;

/**
 * What the values of a column are. A data type knows its one Java representation (what {@code get} returns and what a slot
 * holds) and turns everything else that it takes into that; how a database spells the type is the dialect's business.
 */
public sealed interface DataType
        permits StringType,
                TextType,
                IntegerType,
                FloatType,
                DecimalType,
                BooleanType,
                DateType,
                DateOnlyType,
                TimeType,
                UuidType,
                BlobType,
                EnumType,
                JsonType,
                ArrayType,
                RangeType,
                SpecialTextType,
                HstoreType,
                VirtualType,
                ConvertedType {

    /** The type as Sequelize writes it, such as {@code STRING(50)} or {@code INTEGER.UNSIGNED}. */
    String name();

    /** The type of the column, where a converter stands between it and the values. */
    default DataType stored() {
        return this;
    }

    /** What the column is given for a value that {@link #accept} has returned. */
    default Object store(Object value) {
        return value;
    }

    /** The class of every value that {@link #accept} returns. */
    Class<?> javaType();

    /**
     * The value in this type's Java representation, to be stored.
     *
     * @throws InvalidValueException with a sentence that names the value given and what is allowed
     */
    Object accept(Object value);

    /**
     * The value in this type's Java representation, to be compared with stored ones: it need not fit into the column, so
     * that a search for a text that is too long finds nothing instead of failing.
     *
     * @throws InvalidValueException when the value is of another kind altogether
     */
    default Object acceptForComparison(Object value) {
        return accept(value);
    }
}
