package org.sequelize4j.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.NameLimit;

/** Tells attribute names of constraints and columns, so that failures can speak of attributes; the definitions' side of error translation. */
public interface ViolationResolver {
    /** Knows no models: columns stand for themselves. */
    ViolationResolver NO_MODELS = new ViolationResolver() {
        @Override
        public List<String> attributes(String table, List<String> columns) {
            return columns;
        }

        @Override
        public List<String> columnsOfConstraint(@Nullable String table, String constraint, NameLimit longest) {
            return List.of();
        }
    };

    /** The attributes of the columns of a table, one for each column; a column that no model has stands for itself. */
    List<String> attributes(String table, List<String> columns);

    /** The columns of a unique key, index or foreign key by its name, which is cut where it is too long; empty when unknown. */
    List<String> columnsOfConstraint(@Nullable String table, String constraint, NameLimit longest);

    /** The columns of each foreign key of a table, for databases that do not say which one was violated. */
    default List<List<String>> foreignKeys(String table) {
        return List.of();
    }
}
