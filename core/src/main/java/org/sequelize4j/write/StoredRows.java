package org.sequelize4j.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.load.Keys;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** Finds the stored rows that new instances stand for, by the values of their keys. */
final class StoredRows {
    private final Executor executor;

    StoredRows(Executor executor) {
        this.executor = executor;
    }

    /** Whether a row is stored that has one of the keys of this one. */
    boolean exists(RowInstance row, List<List<Attribute>> keys) {
        for (List<Attribute> key : keys) {
            if (RowKeys.complete(row, key)
                    && !find(row.definition(), key, List.of(RowKeys.values(row, key)))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives every instance what is stored under one of its keys.
     *
     * @param keys in the order in which they are tried
     */
    void readBack(ModelDefinition model, List<RowInstance> rows, List<List<Attribute>> keys) {
        List<RowInstance> open = rows;
        for (List<Attribute> key : keys) {
            List<RowInstance> complete =
                    open.stream().filter(row -> RowKeys.complete(row, key)).toList();
            if (!complete.isEmpty()) {
                Map<Object, @Nullable Object[]> stored = find(
                        model,
                        key,
                        complete.stream()
                                .map(row -> RowKeys.values(row, key))
                                .distinct()
                                .toList());
                complete.forEach(row -> fill(row, stored.get(Keys.lookup(RowKeys.values(row, key)))));
                open = open.stream().filter(RowInstance::isNew).toList();
            }
        }
        open.forEach(row -> readBackAlone(row, keys));
    }

    /**
     * Of a row that another one stood in the way of, with a key that is the same to the database only (upper and lower case),
     * or in a transaction that still sees what was there before: that other one is seen by locking it.
     */
    private void readBackAlone(RowInstance row, List<List<Attribute>> keys) {
        Source.Table table = Statements.table(row.definition());
        Select.RowLock lock = executor.dialect().can(Capability.ROW_LOCKS)
                ? new Select.RowLock(Lock.SHARE, table.alias(), false)
                : null;
        for (List<Attribute> key : keys) {
            if (row.isNew() && RowKeys.complete(row, key)) {
                find(row.definition(), key, List.of(RowKeys.values(row, key)), lock)
                        .values()
                        .forEach(values -> fill(row, values));
            }
        }
    }

    /** The first of some rows of one definition that is stored no more, or in another version than it is known in; null for none. */
    @Nullable
    RowInstance firstMissed(List<RowInstance> rows) {
        ModelDefinition model = rows.get(0).definition();
        Attribute version = model.version();
        Map<Object, @Nullable Object[]> stored = find(
                model, model.primaryKey(), rows.stream().map(Statements::key).toList());
        for (RowInstance row : rows) {
            @Nullable Object[] found = stored.get(Keys.lookup(Statements.key(row)));
            if (found == null
                    || (version != null
                            && !Versions.known(row)
                                    .equals(found[model.storedAttributes().indexOf(version)]))) {
                return row;
            }
        }
        return null;
    }

    /** What is stored under these values of a key, by what {@link Keys#lookup} makes of them. */
    Map<Object, @Nullable Object[]> find(ModelDefinition model, List<Attribute> key, List<List<Object>> keys) {
        return find(model, key, keys, null);
    }

    private Map<Object, @Nullable Object[]> find(
            ModelDefinition model, List<Attribute> key, List<List<Object>> keys, Select.@Nullable RowLock lock) {
        List<Attribute> attributes = model.storedAttributes();
        List<Integer> places = key.stream().map(attributes::indexOf).toList();
        Map<Object, @Nullable Object[]> found = new HashMap<>();
        int atOnce = executor.dialect().maximumKeys(key.size());
        for (int from = 0; from < keys.size(); from += atOnce) {
            List<List<Object>> some = keys.subList(from, Math.min(keys.size(), from + atOnce));
            for (@Nullable
            Object[] stored :
                    executor.query(executor.dialect().print(select(model, key, lock), some), mapper(attributes))) {
                found.put(
                        Keys.lookup(places.stream().map(place -> stored[place]).toList()), stored);
            }
        }
        return found;
    }

    private static Select select(ModelDefinition model, List<Attribute> key, Select.@Nullable RowLock lock) {
        Source.Table table = Statements.table(model);
        SqlExpression isOneOf = new SqlExpression.KeyIn(
                key.stream().map(Statements::column).toList(),
                key.stream().map(Attribute::type).toList());
        return Select.plain(
                model.storedAttributes().stream()
                        .map(attribute ->
                                new Select.Item(new SqlExpression.Column(table.alias(), attribute.column()), null))
                        .toList(),
                table,
                isOneOf,
                lock);
    }

    RowMapper<@Nullable Object[]> mapper(List<Attribute> attributes) {
        return ReturnedValues.of(executor.dialect(), attributes);
    }

    /** Nothing happens without values. */
    static void fill(RowInstance row, @Nullable Object @Nullable [] stored) {
        if (stored == null) {
            return;
        }
        List<Attribute> attributes = row.definition().storedAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            row.fill(attributes.get(i).slot(), stored[i]);
        }
        row.stored();
    }
}
