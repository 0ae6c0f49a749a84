package org.sequelize4j.dialect;

import java.util.EnumSet;
import java.util.Set;

/** MariaDB: MySQL with RETURNING behind INSERT, schemas, and keys in a JSON document. */
final class MariadbDialect extends MysqlFamilyDialect {
    private static final Set<Capability> CAPABILITIES = EnumSet.of(
            Capability.INSERT_RETURNING,
            Capability.DEFAULT_VALUES,
            Capability.DEFAULT_KEYWORD,
            Capability.ON_DUPLICATE_KEY,
            Capability.LAST_INSERT_ID,
            Capability.SAVEPOINTS,
            Capability.GOES_ON_AFTER_FAILURE,
            Capability.READS_WHAT_IT_CHANGES,
            Capability.DATABASES,
            Capability.READ_ONLY_TRANSACTIONS,
            Capability.BACKSLASH_ESCAPES,
            Capability.KEY_OF_ANY_INSERT,
            Capability.ADD_CONSTRAINT,
            Capability.ALTER_COLUMN,
            Capability.INDEX_KINDS,
            Capability.ROW_LOCKS,
            Capability.SKIP_LOCKED,
            Capability.WINDOW_FUNCTIONS,
            Capability.LONG_RECURSION,
            Capability.KEYS_IN_ONE_BIND,
            Capability.SCHEMAS,
            Capability.UNSIGNED,
            Capability.COMMENTS,
            Capability.COMMENTS_IN_COLUMNS,
            Capability.INDEXES_FOREIGN_KEYS,
            Capability.REGEXP,
            Capability.RANKED_WORDS,
            Capability.QUANTIFIED_COMPARISON,
            Capability.JSON_CONTAINED,
            Capability.TRUNCATE);

    MariadbDialect() {
        super(CAPABILITIES, new MariadbSpelling());
    }

    @Override
    public String name() {
        return "mariadb";
    }
}
