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
                VirtualType {

    /** The type as Sequelize writes it, such as {@code STRING(50)} or {@code INTEGER.UNSIGNED}. */
    String name();

    /** The class of every value that {@link #accept} returns. */
    Class<?> javaType();

    /**
     * The value in this type's Java representation.
     *
     * @throws InvalidValueException with a sentence that names the value given and what is allowed
     */
    Object accept(Object value);
}
