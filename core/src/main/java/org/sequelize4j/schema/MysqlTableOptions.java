package org.sequelize4j.schema;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableStorage;

/** What stands behind the columns of a new table on MariaDB and MySQL, apart from the comment. */
final class MysqlTableOptions {
    /** Others have no transactions or no foreign keys. */
    static final String DEFAULT = "ENGINE=InnoDB";

    private MysqlTableOptions() {}

    static String of(TableStorage storage) {
        return (storage.engine() == null ? DEFAULT : "ENGINE=" + storage.engine())
                + option(" DEFAULT CHARSET=", storage.charset())
                + option(" COLLATE ", storage.collate())
                + option(" AUTO_INCREMENT=", storage.initialAutoIncrement())
                + option(" ROW_FORMAT=", storage.rowFormat());
    }

    private static String option(String words, @Nullable Object value) {
        return value == null ? "" : words + value;
    }
}
