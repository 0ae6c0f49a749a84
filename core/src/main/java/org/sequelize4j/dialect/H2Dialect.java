package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.sequelize4j.type.DataType;

/**
 * H2, from 2.5 on, in its regular mode. DDL ends a transaction. What an insert makes comes back as generated keys: FINAL TABLE
 * would give the same, but leaves the rows before the one that is refused.
 */
final class H2Dialect extends BaseDialect {
    private static final Set<Capability> CAPABILITIES = EnumSet.of(
            Capability.MULTI_ROW_GENERATED_KEYS,
            Capability.DEFAULT_VALUES,
            Capability.DEFAULT_KEYWORD,
            Capability.SAVEPOINTS,
            Capability.GOES_ON_AFTER_FAILURE,
            Capability.READS_WHAT_IT_CHANGES,
            Capability.DOLLAR_QUOTES,
            Capability.KEY_OF_ANY_INSERT,
            Capability.ADD_CONSTRAINT,
            Capability.ALTER_COLUMN,
            Capability.ROW_LOCKS,
            Capability.SKIP_LOCKED,
            Capability.WINDOW_FUNCTIONS,
            Capability.LONG_RECURSION,
            Capability.KEYS_IN_ONE_BIND,
            Capability.JOINS_KEYS,
            Capability.NULLS_ORDER,
            Capability.SCHEMAS,
            Capability.SCHEMAS_IN_DATABASES,
            Capability.COMMENTS,
            Capability.INDEXES_FOREIGN_KEYS,
            Capability.REGEXP,
            Capability.RANKED_WORDS,
            Capability.CASELESS_REGEXP,
            Capability.QUANTIFIED_COMPARISON);

    private static final int MAXIMUM_BINDS = 100_000;

    H2Dialect() {
        super(CAPABILITIES, new H2Spelling());
    }

    @Override
    public String name() {
        return "h2";
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
    public NameLimit nameLimit() {
        return NameLimit.characters(256);
    }

    @Override
    public String columnType(DataType type) {
        return H2Types.column(type);
    }

    @Override
    public SqlFailure classify(SQLException failure) {
        return H2Failures.classify(failure);
    }

    @Override
    Codec codec(DataType type) {
        return H2Types.codec(type);
    }

    @Override
    String inlineBytes(byte[] bytes) {
        return "X'" + HexFormat.of().formatHex(bytes) + "'";
    }

    @Override
    String inlineJson(String text) {
        return "JSON " + text;
    }

    @Override
    String inlineBoolean(boolean value) {
        return value ? "TRUE" : "FALSE";
    }
}
