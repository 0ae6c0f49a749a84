package org.sequelize4j.dialect;

import java.util.EnumSet;
import java.util.Set;

/** MySQL: no RETURNING, but the driver hands back the keys of all rows that were inserted. */
final class MysqlDialect extends MysqlFamilyDialect {
    private static final Set<Capability> CAPABILITIES = EnumSet.of(
            Capability.MULTI_ROW_GENERATED_KEYS,
            Capability.DEFAULT_VALUES,
            Capability.DEFAULT_KEYWORD,
            Capability.ON_DUPLICATE_KEY,
            Capability.LAST_INSERT_ID,
            Capability.SAVEPOINTS,
            Capability.GOES_ON_AFTER_FAILURE,
            Capability.DATABASES,
            Capability.READ_ONLY_TRANSACTIONS,
            Capability.BACKSLASH_ESCAPES,
            Capability.KEY_OF_ANY_INSERT,
            Capability.ADD_CONSTRAINT,
            Capability.ALTER_COLUMN,
            Capability.INDEX_KINDS,
            Capability.EXPRESSION_INDEX,
            Capability.ROW_LOCKS,
            Capability.SKIP_LOCKED,
            Capability.WINDOW_FUNCTIONS,
            Capability.UNSIGNED,
            Capability.COMMENTS,
            Capability.COMMENTS_IN_COLUMNS,
            Capability.INDEXES_FOREIGN_KEYS,
            Capability.REGEXP,
            Capability.RANKED_WORDS,
            Capability.QUANTIFIED_COMPARISON,
            Capability.JSON_CONTAINED,
            Capability.TRUNCATE);

    MysqlDialect() {
        super(CAPABILITIES, new MysqlSpelling());
    }

    @Override
    public String name() {
        return "mysql";
    }

    /**
     * What Connector/J takes for "row by row", when nothing else can run. Beside other statements it reads by the thousand if
     * the URL says useCursorFetch=true, else all at once.
     */
    @Override
    public int streamFetchSize(boolean alone) {
        return alone ? Integer.MIN_VALUE : super.streamFetchSize(alone);
    }
}
