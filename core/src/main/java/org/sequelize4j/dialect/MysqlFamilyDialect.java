package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;

/** What MariaDB and MySQL share, which is nearly all: types, codes of failures, constants. */
abstract class MysqlFamilyDialect extends BaseDialect {
    private static final int MAXIMUM_BINDS = 65_535;

    MysqlFamilyDialect(Set<Capability> capabilities, Spelling spelling) {
        super(capabilities, spelling);
    }

    @Override
    public final NameLimit nameLimit() {
        return NameLimit.characters(64);
    }

    @Override
    public final String explain() {
        return "EXPLAIN FORMAT=JSON";
    }

    @Override
    public final int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    @Override
    public final String columnType(DataType type) {
        return MysqlTypes.column(type);
    }

    @Override
    public final SqlFailure classify(SQLException failure) {
        return MysqlFailures.classify(failure);
    }

    @Override
    final Codec codec(DataType type) {
        return MysqlTypes.codec(type);
    }

    /** A DATETIME takes no zone, and keeps what is in UTC. */
    @Override
    final String storedText(Object value, DataType type) {
        String text = super.storedText(value, type);
        if (value instanceof Instant && type instanceof DateType date) {
            int end = text.indexOf(MysqlTypes.digits(date) == 0 ? '.' : '+');
            return text.substring(0, end).strip();
        }
        return text;
    }

    @Override
    final String inlineBytes(byte[] bytes) {
        return "X'" + HexFormat.of().formatHex(bytes) + "'";
    }

    @Override
    final String inlineBoolean(boolean value) {
        return value ? "1" : "0";
    }
}
