package org.sequelize4j.engine;

import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.NewRows;

/**
 * One of the two faces of a model: what users hold of its instances, and how they speak in queries.
 *
 * @param <T> the typed interface, or {@link Row}
 */
record Face<T>(ModelCore core, boolean rows) {
    /** For queries and writes: from here on the model's keys keep their names. */
    ModelDefinition definition() {
        core.services.registry.markUsed();
        return core.definition();
    }

    /** On the face of rows by names only. */
    Queries queries() {
        return rows ? core.services.namedQueries : core.services.queries;
    }

    @SuppressWarnings("unchecked") // an instance's face is of its model's interface, and every instance is a row
    T of(RowInstance row) {
        return (T) (rows ? row : row.face());
    }

    /** A new instance with its defaults. */
    RowInstance build() {
        return NewRows.withDefaults(core, core.definition());
    }

    Find all() {
        return queries().all(definition());
    }

    Find find(Consumer<? super Query<T>> query) {
        return queries().find(definition(), query);
    }

    Find byKey(Object key, Consumer<? super Query<T>> query) {
        return queries().<T>byKey(definition(), key, query);
    }

    Predicate where(Consumer<? super Where<T>> condition) {
        return queries().where(definition(), condition);
    }
}
