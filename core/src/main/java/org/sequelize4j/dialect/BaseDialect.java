package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.sql.ColumnValues;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Statement;
import org.sequelize4j.type.ConvertedType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.JsonCodec;
import org.sequelize4j.type.JsonType;

/** What the dialects have in common; each adds its capabilities, its spelling and its codecs. */
abstract class BaseDialect implements Dialect {
    /** More than this in one statement gains nothing and costs memory on both sides. */
    private static final int MOST_KEY_VALUES = 30_000;

    private final Set<Capability> capabilities;
    private final Spelling spelling;

    BaseDialect(Set<Capability> capabilities, Spelling spelling) {
        this.capabilities = capabilities;
        this.spelling = spelling;
    }

    /** How values of the type are bound; constants of enums are bound as their names. */
    abstract Codec codec(DataType type);

    /** {@code x'00ff'} or whatever the database writes. */
    abstract String inlineBytes(byte[] bytes);

    abstract String inlineBoolean(boolean value);

    /** A JSON document that stands there as a text. */
    String inlineJson(String text) {
        return text;
    }

    @Override
    public final boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    @Override
    public final String quote(String identifier) {
        return spelling.quote(identifier);
    }

    @Override
    public NameLimit nameLimit() {
        return NameLimit.NONE;
    }

    @Override
    public final String enumType(@Nullable String schema, String table, String column) {
        String name = quote(nameLimit().fit("enum_" + table + "_" + column));
        return schema == null ? name : quote(schema) + "." + name;
    }

    @Override
    public final SqlText print(Statement statement) {
        return SqlPrinter.print(statement, spelling, null);
    }

    @Override
    public final SqlText print(Statement statement, List<? extends List<@Nullable Object>> keys) {
        return SqlPrinter.print(statement, spelling, keys);
    }

    @Override
    public final int maximumKeys(int columns) {
        return MOST_KEY_VALUES / columns;
    }

    @Override
    public final void bind(PreparedStatement statement, int index, SqlText.Bind bind) throws SQLException {
        Object value = bind.value();
        DataType type = bind.type();
        if (value == null) {
            statement.setNull(index, type == null ? Types.NULL : codec(type).nullType());
        } else if (value instanceof KeyArray keys) {
            keys.bind(statement, index);
        } else if (value instanceof ColumnValues many && type != null) {
            array(type, many.values()).bind(statement, index);
        } else if (type == null) {
            DataType guessed = PlainType.of(value);
            codec(guessed).bind(statement, index, guessed.accept(value));
        } else {
            codec(type).bind(statement, index, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    /** Many values in one bind, where {@link #bindsColumn} says that there is such a thing. */
    KeyArray array(DataType type, List<? extends @Nullable Object> values) {
        throw new IllegalArgumentException("This database takes no arrays of " + type.name() + ".");
    }

    @Override
    public final ColumnReader reader(DataType type) {
        ColumnReader stored = storedReader(type.stored());
        return type instanceof ConvertedType converted ? new ConvertingReader(stored, converted) : stored;
    }

    /** Of a type without a converter. */
    ColumnReader storedReader(DataType type) {
        Class<? extends Enum<?>> javaEnum = type instanceof EnumType words ? words.javaEnum() : null;
        return javaEnum == null ? codec(type) : new EnumReader(codec(type), javaEnum);
    }

    @Override
    public final String inline(@Nullable Object value, DataType type) {
        if (value == null) {
            return "NULL";
        }
        if (type instanceof ConvertedType converted) {
            return inline(converted.store(value), converted.stored());
        }
        if (type instanceof JsonType) {
            return inlineJson(inlineText(JsonCodec.get().write(value)));
        }
        if (value instanceof Boolean flag) {
            return inlineBoolean(flag);
        }
        if (value instanceof byte[] bytes) {
            return inlineBytes(bytes);
        }
        return value instanceof Number ? StoredText.of(value) : inlineText(storedText(value, type));
    }

    @Override
    public final String inline(SqlExpression condition) {
        SqlWriter out = new SqlWriter(spelling, this::inline);
        new ExpressionPrinter(out, spelling, null).withoutTables().print(condition);
        return out.finish().text();
    }

    private String inline(SqlText.Bind bind) {
        Object value = bind.value();
        DataType type = bind.type();
        if (value == null) {
            return "NULL";
        }
        if (type != null) {
            return inline(value, type);
        }
        DataType guessed = PlainType.of(value);
        return inline(guessed.accept(value), guessed);
    }

    /** The text that the database takes for a value. */
    String storedText(Object value, DataType type) {
        return StoredText.of(value);
    }

    private String inlineText(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new QueryException("The character 0 cannot stand in a constant of SQL.");
        }
        return spelling.text(text);
    }
}
