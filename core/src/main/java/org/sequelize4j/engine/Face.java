package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.ReachSettings;

/**
 * One of the two faces of a model: what users hold of its instances, and how they speak in queries.
 *
 * @param view puts the scope of a view in place of the default scope; null for the default one
 * @param <T> the typed interface, or {@link Row}
 */
record Face<T>(ModelCore core, boolean rows, @Nullable UnaryOperator<Queries> view) {
    Face(ModelCore core, boolean rows) {
        this(core, rows, null);
    }

    /** The same face with another scope in place of the default one. */
    Face<T> with(UnaryOperator<Queries> other) {
        return new Face<>(core, rows, other);
    }

    /** For queries and writes: from here on the model's keys keep their names. */
    ModelDefinition definition() {
        core.services.registry.markUsed();
        return core.definition();
    }

    /** On the face of rows by names only; within the scope of this view of the model. */
    Queries queries() {
        Queries queries = rows ? core.services.namedQueries : core.services.queries;
        return view == null ? queries : view.apply(queries);
    }

    @SuppressWarnings("unchecked") // an instance's face is of its model's interface, and every instance is a row
    T of(RowInstance row) {
        return (T) (rows ? row : row.face());
    }

    /** On the face of rows, instances are what users hold. */
    @SuppressWarnings("unchecked") // every instance is a row
    List<T> same(List<RowInstance> instances) {
        return (List<T>) (List<?>) instances;
    }

    /** A new instance with its defaults. */
    RowInstance build() {
        return NewRows.withDefaults(core, core.definition());
    }

    Find all() {
        return queries().all(definition());
    }

    /** With the limit of the scope that applies, unless the write has one of its own. */
    ReachSettings limited(ReachSettings settings) {
        boolean scoped =
                queries().chosenScope() != null || core.definition().scopes().byDefault() != null;
        return scoped && settings.limit() == null ? settings.withLimit(all().limit()) : settings;
    }

    Find find(Consumer<? super Query<T>> query) {
        return queries().find(definition(), query);
    }

    Find byKey(Object key) {
        return queries().byKey(definition(), key);
    }

    Find byKey(Object key, Consumer<? super Query<T>> query) {
        return queries().<T>byKey(definition(), key, query);
    }

    Find matching(Consumer<? super Where<T>> condition) {
        return queries().matching(definition(), condition);
    }

    Predicate where(Consumer<? super Where<T>> condition) {
        return queries().where(definition(), condition);
    }
}
