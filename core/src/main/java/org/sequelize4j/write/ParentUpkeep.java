package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Keys;
import org.sequelize4j.sql.Update;

/**
 * Keeps counters and times right in the rows that written rows belong to, in the transaction of the write. They are changed before
 * it: a foreign key locks the row that it leads to as well, and two writers that share such a lock could both wait for the other.
 */
final class ParentUpkeep {
    private final Executor executor;
    private final Transactions transactions;
    private final LockedRows locked;

    ParentUpkeep(Executor executor, Transactions transactions) {
        this.executor = executor;
        this.transactions = transactions;
        this.locked = new LockedRows(executor);
    }

    /** Around an insert of rows of one model. */
    void inserting(List<RowInstance> rows, boolean touches, Runnable insert) {
        ModelDefinition model = rows.isEmpty() ? null : rows.get(0).definition();
        if (model == null || model.upkeeps().isEmpty()) {
            insert.run();
            return;
        }
        ParentChanges changes = new ParentChanges();
        rows.forEach(row -> changes.add(model, null, KnownValues.set(row), touches));
        Again.run(transactions, rows, () -> {
            apply(changes);
            insert.run();
            return rows;
        });
    }

    /** Around an update of stored rows of one model, with what is written of each. */
    <R> R updating(ModelDefinition model, Map<RowInstance, List<Attribute>> rows, boolean touches, Supplier<R> update) {
        if (model.upkeeps().isEmpty()
                || rows.values().stream().noneMatch(written -> matters(model, written, touches))) {
            return update.get();
        }
        return Again.run(transactions, rows.keySet(), () -> {
            Map<Object, RowInstance> byKey = new LinkedHashMap<>();
            List<List<Object>> keys = new ArrayList<>();
            rows.keySet().forEach(row -> {
                byKey.put(Keys.lookup(Statements.key(row)), row);
                keys.add(Statements.key(row));
            });
            ParentChanges changes = new ParentChanges();
            LockedRows.Found found = locked.byKeys(model, model.primaryKey(), keys);
            List<List<Object>> foundKeys = found.keys(model.primaryKey());
            List<KnownValues> before = found.values();
            for (int i = 0; i < before.size(); i++) {
                RowInstance row = byKey.get(Keys.lookup(foundKeys.get(i)));
                if (row != null) {
                    List<Attribute> written = rows.getOrDefault(row, List.of());
                    changes.add(model, before.get(i), before.get(i).over(row, written), touches);
                }
            }
            apply(changes);
            return update.get();
        });
    }

    /** Whether such a write of one row touches another, or changes what it belongs to. */
    static boolean matters(ModelDefinition model, List<Attribute> written, boolean touches) {
        for (Upkeep upkeep : model.upkeeps()) {
            if ((touches && !upkeep.touched().isEmpty()) || upkeep.isMovedBy(written)) {
                return true;
            }
        }
        return false;
    }

    /** Around a delete of one row. */
    <R> R deleting(RowInstance row, boolean touches, Supplier<R> delete) {
        ModelDefinition model = row.definition();
        if (model.upkeeps().isEmpty()) {
            return delete.get();
        }
        return Again.run(transactions, List.of(row), () -> {
            ParentChanges changes = new ParentChanges();
            locked.byKeys(model, model.primaryKey(), List.of(Statements.key(row)))
                    .values()
                    .forEach(before -> changes.add(model, before, null, touches));
            apply(changes);
            return delete.get();
        });
    }

    /** Rows that a static write is about to reach, locked; what it makes of each is told by the change. */
    int reaching(LockedStatement statement) {
        return Again.run(transactions, List.of(), () -> {
            ModelDefinition model = statement.model();
            LockedRows.Found found = locked.where(model, statement.where());
            ParentChanges changes = new ParentChanges();
            found.values()
                    .forEach(before ->
                            changes.add(model, before, statement.after().apply(before), statement.touches()));
            apply(changes);
            int count = 0;
            for (List<List<Object>> keys : Pieces.of(found.keys(model.primaryKey()))) {
                count += statement.write().applyAsInt(LockedRows.oneOf(model, model.primaryKey(), keys));
            }
            return count;
        });
    }

    /** Before one stored row, found by one of its keys, gets some values of an instance. */
    void beforeTakeover(RowInstance row, List<Attribute> key, List<Attribute> written, boolean touches) {
        ModelDefinition model = row.definition();
        ParentChanges changes = new ParentChanges();
        locked.byKeys(model, key, List.of(RowKeys.values(row, key)))
                .values()
                .forEach(before -> changes.add(model, before, before.over(row, written), touches));
        apply(changes);
    }

    private void apply(ParentChanges changes) {
        apply(changes, Instant.now(), new HashSet<>());
    }

    private void apply(ParentChanges changes, Instant now, Set<Object> visited) {
        ParentChanges above = new ParentChanges();
        changes.forEach((place, parents) -> {
            List<ParentChange> open = parents.stream()
                    .filter(parent -> !parent.touches()
                            || visited.add(List.of(place, Keys.lookup(parent.key()), parent.manner())))
                    .toList();
            boolean upwards = open.stream().anyMatch(ParentChange::touches)
                    && place.model().upkeeps().stream()
                            .anyMatch(upkeep -> !upkeep.touched().isEmpty());
            if (open.size() > 1 || upwards) {
                LockedRows.Found found = locked.byKeys(
                        place.model(),
                        place.key(),
                        open.stream().map(ParentChange::key).toList());
                Set<Object> touched = new HashSet<>();
                open.stream().filter(ParentChange::touches).forEach(parent -> touched.add(Keys.lookup(parent.key())));
                List<List<Object>> keys = found.keys(place.key());
                List<KnownValues> values = found.values();
                for (int i = 0; i < values.size(); i++) {
                    if (touched.contains(Keys.lookup(keys.get(i)))) {
                        above.addTouch(place.model(), values.get(i));
                    }
                }
            }
            write(place, open, now);
        });
        if (!above.isEmpty()) {
            apply(above, now, visited);
        }
    }

    /** One statement for all that change in the same way. */
    private void write(ParentChange.Place place, List<ParentChange> parents, Instant now) {
        Map<Object, List<ParentChange>> alike = new LinkedHashMap<>();
        parents.forEach(parent -> alike.computeIfAbsent(parent.manner(), first -> new ArrayList<>())
                .add(parent));
        for (List<ParentChange> same : alike.values()) {
            for (List<List<Object>> keys :
                    Pieces.of(same.stream().map(ParentChange::key).toList())) {
                executor.update(executor.dialect()
                        .print(new Update(
                                Statements.table(place.model()),
                                same.get(0).assignments(now),
                                LockedRows.oneOf(place.model(), place.key(), keys),
                                List.of())));
            }
        }
    }
}
