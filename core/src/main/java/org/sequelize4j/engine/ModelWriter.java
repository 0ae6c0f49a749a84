package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.NestedOptions;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.UpsertOptions;
import org.sequelize4j.Upserted;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.NestedIncludes;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.Paranoia;
import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.WriteSettings;

/** The writes that are asked of a model. */
final class ModelWriter<T> {
    private final Face<T> face;
    private final Services services;

    ModelWriter(Face<T> face) {
        this.face = face;
        this.services = face.core().services;
    }

    T build(Consumer<? super T> values) {
        return face.of(built(values));
    }

    T build(Map<String, ? extends @Nullable Object> values) {
        return face.of(nested(values, NestedIncludes.NONE));
    }

    T build(Map<String, ? extends @Nullable Object> values, Consumer<? super NestedOptions<T>> options) {
        NestedOptionsBuilder<T> builder = new NestedOptionsBuilder<>(face.definition(), face.queries());
        Given.lambda(options, "n -> n.include(\"sails\")").accept(builder);
        return face.of(nested(values, builder.includes()));
    }

    T buildStored(Map<String, ? extends @Nullable Object> values) {
        ModelDefinition model = face.definition();
        Map<String, @Nullable Object> stored = new LinkedHashMap<>();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        Given.to("buildStored(…)", values, "a map by attribute, such as Map.of(\"id\", 1, \"name\", \"Jack\")")
                .forEach((name, value) -> {
                    Attribute attribute = model.attribute(name);
                    boolean known = attribute != null && (attribute.primaryKey() || attribute.equals(model.version()));
                    (known ? stored : changes).put(name, value);
                });
        RowInstance row = NewRows.blank(face.core(), model);
        row.takeAsStored(stored);
        row.set(changes);
        return face.of(row);
    }

    T create(Consumer<? super T> values) {
        return written(built(values), WriteSettings.STANDARD);
    }

    T create(Consumer<? super T> values, Consumer<? super CreateOptions<T>> options) {
        WriteSettings settings = CreateOptionsBuilder.of(face, options).settings();
        return written(built(values), settings);
    }

    T create(Record values, Consumer<? super CreateOptions<T>> options) {
        WriteSettings settings = CreateOptionsBuilder.of(face, options).settings();
        RowInstance row = face.build();
        services.records().set(row, values);
        return written(row, settings);
    }

    T create(Map<String, ? extends @Nullable Object> values, Consumer<? super CreateOptions<T>> options) {
        CreateOptionsBuilder<T> said = CreateOptionsBuilder.of(face, options);
        RowInstance row = face.build();
        try {
            services.nested().set(row, values, said.includes());
        } catch (ValidationException refused) {
            throw said.settings().validate() ? withAllItems(row, refused) : refused;
        }
        return written(row, said.settings());
    }

    /** Who gave values of wrong types wants to know what else is wrong. */
    private ValidationException withAllItems(RowInstance row, ValidationException refused) {
        List<ValidationItem> items = new ArrayList<>(refused.items());
        List<String> known = items.stream().map(ValidationItem::path).toList();
        items.addAll(services.writer().refusals(row, known));
        return new ValidationException(items, refused);
    }

    private RowInstance built(Consumer<? super T> values) {
        RowInstance row = face.build();
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
        return row;
    }

    private RowInstance nested(Map<String, ? extends @Nullable Object> values, NestedIncludes includes) {
        RowInstance row = face.build();
        services.nested().set(row, values, includes);
        return row;
    }

    private T written(RowInstance row, WriteSettings settings) {
        services.registry.markUsed();
        services.writer().create(row, settings);
        return face.of(row);
    }

    List<T> bulkCreate(Collection<?> values, Consumer<? super BulkCreateOptions<T>> options) {
        ModelDefinition model = face.definition();
        BulkOptionsBuilder<T> said = BulkOptionsBuilder.of(face, options);
        Collection<?> given = Given.to("bulkCreate", values, "a list of records, or of maps by attribute");
        List<RowInstance> rows = new ArrayList<>(given.size());
        for (Object one : given) {
            rows.add(bulkRow(one, said.includes(), rows.size()));
        }
        services.writer().bulkCreate(model, rows, said.bulk());
        List<T> faces = new ArrayList<>(rows.size());
        rows.forEach(row -> faces.add(face.of(row)));
        return faces;
    }

    private RowInstance bulkRow(@Nullable Object values, NestedIncludes includes, int number) {
        try {
            return bulkRow(values, includes);
        } catch (ValidationException refused) {
            throw refused.under("[" + number + "]");
        }
    }

    private RowInstance bulkRow(@Nullable Object values, NestedIncludes includes) {
        if (values instanceof Map<?, ?> map) {
            RowInstance row = face.build();
            services.nested().set(row, map, includes);
            return row;
        }
        if (values instanceof Record record) {
            RowInstance row = face.build();
            services.records().set(row, record);
            return row;
        }
        RowInstance row = Faces.behindOrNull(values);
        if (row == null || !row.isNew() || row.runtime() != face.core()) {
            throw new InstanceException("bulkCreate of \"" + face.core().name()
                    + "\" takes records, maps by attribute, and instances that build made; "
                    + (row != null ? "an instance of \"" + row.definition().name() + "\"" : String.valueOf(values))
                    + " was given.");
        }
        return row;
    }

    int update(
            Consumer<? super T> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        ReachSettings settings = face.limited(UpdateOptionsBuilder.of(face, options));
        return services.writer().update(changed(values), required("update", hiding(settings, condition)), settings);
    }

    int update(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options) {
        ReachSettings settings = face.limited(UpdateOptionsBuilder.of(face, options));
        return services.writer().update(changed(values), required("update", hiding(settings, condition)), settings);
    }

    int updateAll(Consumer<? super T> values, Consumer<? super UpdateOptions<T>> options) {
        ReachSettings settings = face.limited(UpdateOptionsBuilder.of(face, options));
        return services.writer().update(changed(values), face.where(hiding(settings, all -> {})), settings);
    }

    int destroy(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options) {
        ReachSettings settings = face.limited(DestroyOptionsBuilder.of(options));
        return services.writer().destroy(face.definition(), required("destroy", showing(condition)), settings);
    }

    int destroyAll(Consumer<? super DestroyOptions> options) {
        ReachSettings settings = face.limited(DestroyOptionsBuilder.of(options));
        return services.writer().destroy(face.definition(), face.where(showing(all -> {})), settings);
    }

    int restore(Consumer<? super Where<T>> condition, Consumer<? super RestoreOptions> options) {
        ReachSettings settings = RestoreOptionsBuilder.of(options);
        Paranoia.require(face.definition());
        Predicate rows = unscoped().<T>whereRequired(face.definition(), "restore", showing(condition));
        return services.writer().restore(face.definition(), rows, settings);
    }

    int restoreAll(Consumer<? super RestoreOptions> options) {
        ReachSettings settings = RestoreOptionsBuilder.of(options);
        Predicate rows = unscoped().<T>where(face.definition(), showing(all -> {}));
        return services.writer().restore(face.definition(), rows, settings);
    }

    private Queries unscoped() {
        return face.queries().unscoped();
    }

    /** Leaves destroyed rows alone, unless the settings say otherwise. */
    private Consumer<Where<T>> hiding(ReachSettings settings, Consumer<? super Where<T>> condition) {
        Given.lambda(condition, "w -> w.where(\"id\", 1)");
        return settings.paranoid() ? condition::accept : showing(condition);
    }

    /** Reaches destroyed rows, too: a destroy that is no deletion passes them over by itself. */
    private Consumer<Where<T>> showing(Consumer<? super Where<T>> condition) {
        Given.lambda(condition, "w -> w.where(\"id\", 1)");
        return where -> {
            where.paranoid(false);
            condition.accept(where);
        };
    }

    /**
     * Inserts a row, or sets its values on the one that stands in its way.
     *
     * @param row in which only what was given is set
     */
    Upserted<T> upsert(RowInstance row, Consumer<? super UpsertOptions<T>> options) {
        UpsertOptionsBuilder<T> said = UpsertOptionsBuilder.of(face, options);
        boolean created = services.writer().upsert(row, said.settings(), said.conflict());
        return new Upserted<>(face.of(row), created);
    }

    int increment(Map<String, ? extends Number> by, Consumer<? super Where<T>> condition, boolean silent) {
        return services.writer().increment(blank(), summands(by), required("increment", condition), silent);
    }

    int incrementAll(Map<String, ? extends Number> by) {
        return services.writer().increment(blank(), summands(by), face.where(all -> {}), false);
    }

    int recount(Consumer<? super Where<T>> condition) {
        return services.writer().recount(face.definition(), required("resetCounters", showing(condition)));
    }

    int recountAll() {
        return services.writer().recount(face.definition(), face.where(showing(all -> {})));
    }

    private Map<Attribute, Number> summands(Map<String, ? extends Number> by) {
        Map<Attribute, Number> summands = new LinkedHashMap<>();
        Given.to("increment(…)", by, "a map by attribute, such as Map.of(\"stock\", 1)")
                .forEach((name, summand) -> summands.put(face.definition().requireAttribute(name), summand));
        return summands;
    }

    /** A row in which only the given values are set. */
    RowInstance changed(Consumer<? super T> values) {
        RowInstance row = blank();
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
        return row;
    }

    RowInstance changed(Map<String, ? extends @Nullable Object> values) {
        RowInstance row = blank();
        row.set(values);
        return row;
    }

    RowInstance changed(Record values) {
        RowInstance row = blank();
        services.records().set(row, values);
        return row;
    }

    private RowInstance blank() {
        return NewRows.blank(face.core(), face.definition());
    }

    private Predicate required(String operation, Consumer<? super Where<T>> condition) {
        return face.queries().whereRequired(face.definition(), operation, condition);
    }
}
