package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.Range;

/** PostgreSQL. */
final class PostgresDialect extends BaseDialect {
    private static final Set<Capability> CAPABILITIES = EnumSet.complementOf(EnumSet.of(
            Capability.UNSIGNED,
            Capability.INDEX_KINDS,
            Capability.BACKSLASH_ESCAPES,
            Capability.BRACKETED_NAMES,
            Capability.KEY_OF_ANY_INSERT,
            Capability.COMMENTS_IN_COLUMNS,
            Capability.INDEXES_FOREIGN_KEYS,
            Capability.SINGLE_WRITER,
            Capability.JOINS_KEYS,
            Capability.GOES_ON_AFTER_FAILURE,
            Capability.ON_DUPLICATE_KEY));

    private static final int MAXIMUM_BINDS = 65_535;

    private final boolean typesTexts;

    /**
     * PostgreSQL by its driver.
     *
     * @param typesTexts whether texts are sent as such, as they are unless the driver is told otherwise
     */
    PostgresDialect(boolean typesTexts) {
        super(CAPABILITIES, new PostgresSpelling());
        this.typesTexts = typesTexts;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public NameLimit nameLimit() {
        return NameLimit.bytes(63);
    }

    @Override
    public String explain() {
        return "EXPLAIN";
    }

    @Override
    public int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    @Override
    public String columnType(DataType type) {
        return PostgresTypes.column(type);
    }

    @Override
    public SqlFailure classify(SQLException failure) {
        return PostgresFailures.classify(failure);
    }

    @Override
    String storedText(Object value, DataType type) {
        if (type instanceof ArrayType array && value instanceof List<?> list) {
            return PostgresArray.text(list, array.element());
        }
        return value instanceof Range<?> range ? PostgresRange.text(range) : super.storedText(value, type);
    }

    /**
     * JSON and enums are left out: the elements of their arrays would have to be told from texts. So are texts without a type, which
     * an array would give one.
     */
    @Override
    public boolean bindsColumn(DataType type) {
        boolean typed = typesTexts || type.javaType() != String.class;
        return typed && !(type instanceof JsonType) && PostgresTypes.element(type) != null;
    }

    @Override
    KeyArray array(DataType type, List<? extends @Nullable Object> values) {
        return KeyArray.of(PostgresTypes.element(type), values);
    }

    @Override
    Codec codec(DataType type) {
        return PostgresTypes.codec(type);
    }

    @Override
    String inlineBytes(byte[] bytes) {
        return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
    }

    @Override
    String inlineBoolean(boolean value) {
        return String.valueOf(value);
    }
}
