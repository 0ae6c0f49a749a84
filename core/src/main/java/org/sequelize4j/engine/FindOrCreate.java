package org.sequelize4j.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.Found;
import org.sequelize4j.Lock;
import org.sequelize4j.Query;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.ConstraintException.Violation;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.write.NestedIncludes;

/**
 * Finds a row, or makes it of the values that the conditions ask for. No lock is held in between: when someone else inserts the
 * row meanwhile, the unique key refuses ours, a savepoint undoes it, and the row is found.
 */
final class FindOrCreate<T> {
    private final Face<T> face;
    private final Services services;

    FindOrCreate(Face<T> face) {
        this.face = face;
        this.services = face.core().services;
    }

    Found<T> orCreate(
            Consumer<? super Query<T>> query,
            Consumer<? super T> defaults,
            Consumer<? super CreateOptions<T>> options) {
        CreateOptionsBuilder<T> said = CreateOptionsBuilder.of(face, options);
        return orCreate(query, said, row -> apply(defaults, row));
    }

    Found<T> orCreate(
            Consumer<? super Query<T>> query,
            Map<String, ? extends @Nullable Object> defaults,
            Consumer<? super CreateOptions<T>> options) {
        CreateOptionsBuilder<T> said = CreateOptionsBuilder.of(face, options);
        return orCreate(query, said, row -> services.nested().set(row, defaults, said.includes()));
    }

    Found<T> orBuild(Consumer<? super Query<T>> query, Consumer<? super T> defaults) {
        return orBuild("findOrBuild", query, row -> apply(defaults, row));
    }

    Found<T> orBuild(Consumer<? super Query<T>> query, Map<String, ? extends @Nullable Object> defaults) {
        return orBuild("findOrBuild", query, row -> services.nested().set(row, defaults, NestedIncludes.NONE));
    }

    private void apply(Consumer<? super T> defaults, RowInstance row) {
        Given.lambda(defaults, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
    }

    private Found<T> orCreate(
            Consumer<? super Query<T>> query, CreateOptionsBuilder<T> options, Consumer<RowInstance> defaults) {
        Found<T> found = orBuild("findOrCreate", query, defaults);
        if (!found.created()) {
            return found;
        }
        RowInstance row = Faces.behind(found.instance());
        try {
            services.backend.transactions().run(transaction -> {}, savepoint -> {
                services.writer().create(row, options.settings());
                return row;
            });
            return found;
        } catch (UniqueConstraintException taken) {
            return new Found<>(foundNow(query).orElseThrow(() -> explained(taken, query)), false);
        }
    }

    private Found<T> orBuild(String operation, Consumer<? super Query<T>> query, Consumer<RowInstance> defaults) {
        Map<Attribute, @Nullable Object> values = face.queries().values(face.definition(), operation, query);
        Optional<T> found = first(face.find(query));
        if (found.isPresent()) {
            return new Found<>(found.get(), false);
        }
        RowInstance row = face.build();
        values.forEach((attribute, value) -> row.set(attribute.name(), value));
        defaults.accept(row);
        return new Found<>(face.of(row), true);
    }

    /** A transaction that keeps to an old view of the data sees the other's row only by locking it. */
    private Optional<T> foundNow(Consumer<? super Query<T>> query) {
        Find find = face.find(query);
        Optional<T> found = first(find);
        boolean locks = services.backend.dialect().can(Capability.ROW_LOCKS);
        return found.isPresent() || !locks ? found : first(find.withLock(Lock.SHARE));
    }

    /** A destroyed row of a paranoid model is not found, and still has its unique keys. */
    private UniqueConstraintException explained(UniqueConstraintException taken, Consumer<? super Query<T>> query) {
        boolean destroyed = face.definition().deletedAt() != null
                && first(face.find(asked -> {
                            query.accept(asked);
                            asked.paranoid(false);
                        }))
                        .isPresent();
        return destroyed
                ? new UniqueConstraintException(
                        taken.getMessage() + " That row was destroyed and can be restored: findOrCreate with"
                                + " q.paranoid(false) finds it, restore() brings it back.",
                        new Violation(
                                taken.table(),
                                taken.constraint(),
                                taken.attributes(),
                                taken.values(),
                                taken.items(),
                                taken.sql()),
                        taken)
                : taken;
    }

    private Optional<T> first(Find find) {
        return services.finds.one(find.withLimit(1)).stream().findFirst().map(face::of);
    }
}
