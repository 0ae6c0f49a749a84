package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.CreateOptions;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.NestedIncludes;
import org.sequelize4j.write.NewRows;

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

    T create(Consumer<? super T> values) {
        return written(built(values));
    }

    T create(Record values) {
        RowInstance row = face.build();
        services.records.set(row, values);
        return written(row);
    }

    T create(Map<String, ? extends @Nullable Object> values, Consumer<? super CreateOptions> options) {
        ModelDefinition model = face.definition();
        return written(nested(values, CreateOptionsBuilder.of(model, options)));
    }

    private RowInstance built(Consumer<? super T> values) {
        RowInstance row = face.build();
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
        return row;
    }

    private RowInstance nested(Map<String, ? extends @Nullable Object> values, NestedIncludes includes) {
        RowInstance row = face.build();
        services.nested.set(row, values, includes);
        return row;
    }

    private T written(RowInstance row) {
        services.registry.markUsed();
        services.writer.create(List.of(row));
        return face.of(row);
    }

    List<T> bulkCreate(Collection<?> values, Consumer<? super BulkCreateOptions> options) {
        ModelDefinition model = face.definition();
        List<RowInstance> rows = new ArrayList<>();
        for (Object one : Given.to("bulkCreate", values, "a list of records, or of maps by attribute")) {
            rows.add(bulkRow(one));
        }
        services.writer.bulkCreate(model, rows, BulkOptionsBuilder.of(options));
        List<T> faces = new ArrayList<>(rows.size());
        rows.forEach(row -> faces.add(face.of(row)));
        return faces;
    }

    private RowInstance bulkRow(@Nullable Object values) {
        if (values instanceof Map<?, ?> map) {
            RowInstance row = face.build();
            services.nested.set(row, map, NestedIncludes.NONE);
            return row;
        }
        if (values instanceof Record record) {
            RowInstance row = face.build();
            services.records.set(row, record);
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

    int update(Consumer<? super T> values, Consumer<? super Where<T>> condition) {
        RowInstance row = blank();
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
        return services.writer.update(row, required("update", condition));
    }

    int update(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition) {
        RowInstance row = blank();
        row.set(values);
        return services.writer.update(row, required("update", condition));
    }

    int updateAll(Consumer<? super T> values) {
        RowInstance row = blank();
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(face.of(row));
        return services.writer.update(row, face.where(all -> {}));
    }

    int destroy(Consumer<? super Where<T>> condition) {
        return services.writer.destroy(face.definition(), required("destroy", condition));
    }

    int destroyAll() {
        return services.writer.destroy(face.definition(), face.where(all -> {}));
    }

    private RowInstance blank() {
        return NewRows.blank(face.core(), face.definition());
    }

    private Predicate required(String operation, Consumer<? super Where<T>> condition) {
        return face.queries().whereRequired(face.definition(), operation, condition);
    }
}
