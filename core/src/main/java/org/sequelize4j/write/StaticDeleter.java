package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Dependency;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;

/** Destroys and restores rows by condition: by one statement, unless something hangs on them that goes and comes back with them. */
final class StaticDeleter {
    private final StaticWriter statics;
    private final RowsDeleter rows;
    private final Transactions transactions;
    private final Finds finds;

    StaticDeleter(StaticWriter statics, RowsDeleter rows, Transactions transactions, Finds finds) {
        this.statics = statics;
        this.rows = rows;
        this.transactions = transactions;
        this.finds = finds;
    }

    int delete(ModelDefinition model, Predicate condition, ReachSettings settings) {
        List<Dependency> dependencies = Dependents.ofConditions(model);
        if (dependencies.isEmpty()) {
            return statics.delete(model, condition, settings);
        }
        return transactions.run(options -> {}, savepoint -> {
            Instant now = Instant.now();
            Predicate reached = settings.force() ? condition : Predicate.all(List.of(Alive.of(model), condition));
            List<RowInstance> found = found(model, reached, settings);
            rows.deleteHanging(found, dependencies, settings, now, new HashSet<>(found));
            return RowsDeleter.inPieces(
                    model, found, these -> statics.delete(model, these, settings.withoutLimit(), now));
        });
    }

    int restore(ModelDefinition model, Predicate condition, ReachSettings settings) {
        if (Dependents.ofConditions(model).isEmpty()) {
            return statics.restore(model, condition, settings);
        }
        Attribute deletedAt = Paranoia.require(model);
        return transactions.run(options -> {}, savepoint -> {
            List<RowInstance> found = found(model, condition, settings);
            int count =
                    RowsDeleter.inPieces(model, found, these -> statics.restore(model, these, settings.withoutLimit()));
            Map<Object, List<RowInstance>> byMark = new LinkedHashMap<>();
            for (RowInstance row : found) {
                Object mark = row.value(deletedAt.slot());
                if (mark != null && !mark.equals(model.aliveValue())) {
                    byMark.computeIfAbsent(mark, first -> new ArrayList<>()).add(row);
                }
            }
            byMark.forEach((mark, alike) -> rows.restoreHanging(model, alike, settings, mark));
            return count;
        });
    }

    private List<RowInstance> found(ModelDefinition model, Predicate condition, ReachSettings settings) {
        return finds.unseen(Find.all(model).withWhere(condition).withLimit(settings.limit()));
    }
}
