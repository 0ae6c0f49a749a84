package org.sequelize4j;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The options of one attribute. */
public interface AttributeOptions {
    /** {@code false}: NOT NULL, and refused before SQL. */
    AttributeOptions allowNull(boolean allowNull);

    /** The value of a new instance that sets none; also the column's DEFAULT. Null is no default. */
    AttributeOptions defaultValue(@Nullable Object value);

    /** Computed for each new instance. */
    AttributeOptions defaultValue(Supplier<?> value);

    /** Computed by the database: the column's DEFAULT only. */
    AttributeOptions defaultValue(Expression expression);

    /** The column's name. */
    AttributeOptions field(String column);

    AttributeOptions unique();

    /** Attributes that give the same name are unique together. */
    AttributeOptions unique(String name);

    AttributeOptions primaryKey();

    AttributeOptions autoIncrement();

    /** A foreign key without an association: the model, or its table, and the attribute that is referenced. */
    AttributeOptions references(String model, String attribute);

    AttributeOptions references(Model<?> model, String attribute);

    AttributeOptions onDelete(OnDelete rule);

    AttributeOptions onUpdate(OnDelete rule);

    AttributeOptions comment(String comment);

    /**
     * What stands between the values of this attribute and its column, whose type the attribute declares. Unlike a getter and a
     * setter it serves conditions too; Sequelize has no such thing.
     */
    AttributeOptions convert(AttributeConverter<?, ?> converter);

    AttributeOptions validate(Consumer<? super ValidateOptions> rules);

    /**
     * What reading this attribute by its name gives, and what maps and JSON show, in place of the stored value, which
     * {@link Row#getDataValue} gives. For dynamic models; on a typed one write a default method.
     */
    AttributeOptions get(Function<? super Row, ? extends @Nullable Object> getter);

    /**
     * What setting this attribute by its name does, in a map of values too, in place of storing the value, which
     * {@link Row#setDataValue} does. For dynamic models; on a typed one write a default method.
     */
    AttributeOptions set(BiConsumer<? super Row, @Nullable Object> setter);
}
