package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;

/**
 * SQLite, from 3.35 on (RETURNING). LIKE takes no regard of the case of A to Z, whether asked to or not; decimals are kept to
 * about 15 digits.
 */
final class SqliteDialect extends BaseDialect {
    private static final Set<Capability> CAPABILITIES = EnumSet.of(
            Capability.INSERT_RETURNING,
            Capability.UPDATE_RETURNING,
            Capability.DEFAULT_VALUES,
            Capability.ON_CONFLICT,
            Capability.SAVEPOINTS,
            Capability.GOES_ON_AFTER_FAILURE,
            Capability.READS_WHAT_IT_CHANGES,
            Capability.READ_ONLY_TRANSACTIONS,
            Capability.BRACKETED_NAMES,
            Capability.KEY_OF_ANY_INSERT,
            Capability.TRANSACTIONAL_DDL,
            Capability.PARTIAL_INDEX,
            Capability.EXPRESSION_INDEX,
            Capability.INDEX_COLLATIONS,
            Capability.WINDOW_FUNCTIONS,
            Capability.LONG_RECURSION,
            Capability.TUPLE_RANGES,
            Capability.KEYS_IN_ONE_BIND,
            Capability.NULLS_ORDER,
            Capability.SINGLE_WRITER);

    private static final int MAXIMUM_BINDS = 32_766;

    SqliteDialect() {
        super(CAPABILITIES, new SqliteSpelling());
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String explain() {
        return "EXPLAIN QUERY PLAN";
    }

    @Override
    public int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    @Override
    public String columnType(DataType type) {
        return SqliteTypes.column(type);
    }

    @Override
    ColumnReader storedReader(DataType type) {
        boolean scaled = type instanceof DecimalType decimal && decimal.precision() > 0;
        return scaled ? new ScaledDecimal(codec(type), ((DecimalType) type).scale()) : super.storedReader(type);
    }

    @Override
    public SqlFailure classify(SQLException failure) {
        return SqliteFailures.classify(failure);
    }

    @Override
    Codec codec(DataType type) {
        return SqliteTypes.codec(type);
    }

    @Override
    String inlineBytes(byte[] bytes) {
        return "X'" + HexFormat.of().formatHex(bytes) + "'";
    }

    @Override
    String inlineBoolean(boolean value) {
        return value ? "1" : "0";
    }
}
