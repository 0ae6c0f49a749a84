package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.ReachSettings;
import org.sequelize4j.write.RowsCondition;

/** Updates and destroys rows, and gives them: locks them first, so that the rows that are given are those that were written. */
final class ReturningWriter<T> {
    private final Face<T> face;
    private final Services services;

    ReturningWriter(Face<T> face) {
        this.face = face;
        this.services = face.core().services;
    }

    List<T> update(
            RowInstance values, Consumer<? super Where<T>> condition, Consumer<? super UpdateOptions<T>> options) {
        ModelDefinition model = face.definition();
        for (Attribute key : model.primaryKey()) {
            if (values.isChanged(key.slot())) {
                throw new QueryException("updateReturning of \"" + model.name() + "\" was given the primary key \""
                        + key.name() + "\", by which the rows are found again; use update(…) to change it.");
            }
        }
        ReachSettings settings = UpdateOptionsBuilder.of(face, options);
        Predicate rows = face.queries().whereRequired(model, "updateReturning", hiding(settings, condition));
        return written(rows, settings.limit(), these -> services.writer().update(values, these, settings), true);
    }

    List<T> destroy(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options) {
        ReachSettings settings = DestroyOptionsBuilder.of(options);
        ModelDefinition model = face.definition();
        Predicate rows = face.queries().whereRequired(model, "destroyReturning", condition);
        return written(rows, settings.limit(), these -> services.writer().destroy(model, these, settings), false);
    }

    private Consumer<Where<T>> hiding(ReachSettings settings, Consumer<? super Where<T>> condition) {
        return where -> {
            where.paranoid(settings.paranoid());
            Given.lambda(condition, "w -> w.where(\"name\", \"Jack\")").accept(where);
        };
    }

    private List<T> written(
            Predicate condition, @Nullable Integer limit, Consumer<Predicate> write, boolean readAgain) {
        ModelDefinition model = face.definition();
        return services.backend.transactions().run(options -> {}, transaction -> {
            List<RowInstance> rows = rows(Find.all(model)
                    .withWhere(condition)
                    .withOrder(byKey(model))
                    .withLimit(limit)
                    .withLock(Lock.UPDATE));
            if (rows.isEmpty()) {
                return List.of();
            }
            Predicate these = RowsCondition.oneOf(model, rows);
            write.accept(these);
            List<T> given = new ArrayList<>();
            List<RowInstance> found =
                    readAgain ? rows(Find.all(model).withWhere(these).withOrder(byKey(model))) : rows;
            found.forEach(row -> given.add(face.of(row)));
            return given;
        });
    }

    private List<RowInstance> rows(Find find) {
        return services.loader.load(find);
    }

    private static List<OrderTerm> byKey(ModelDefinition model) {
        return model.primaryKey().stream()
                .map(key -> new OrderTerm(new AttributeOperand(Path.ROOT, key), Sort.ASC, Nulls.DEFAULT))
                .toList();
    }
}
