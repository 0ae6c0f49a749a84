package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.load.Keys;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;

/** The stored rows that a graph is compared with. Each of them is one instance, however often it is come across. */
final class KnownRows {
    /** Conditions on keys of several columns stand one beside the other. */
    private static final int AT_ONCE = 500;

    private record Identity(String model, Object key) {}

    private final Function<Find, List<RowInstance>> reads;
    private final boolean locks;
    private final Map<Identity, RowInstance> known = new HashMap<>();

    /**
     * No rows yet.
     *
     * @param reads runs a find
     * @param locks whether the rows that are read are locked
     */
    KnownRows(Function<Find, List<RowInstance>> reads, boolean locks) {
        this.reads = reads;
        this.locks = locks;
    }

    /** Remembers an instance that was given. */
    @SuppressWarnings("ReferenceEquality") // it is the instance that may come again, not its row
    RowInstance know(RowInstance given) {
        if (given.isNew()) {
            return given;
        }
        RowInstance before = known.putIfAbsent(identity(given), given);
        if (before == null || before == given || given.changed().isEmpty()) {
            return before == null ? given : before;
        }
        if (!before.changed().isEmpty()) {
            throw new InstanceException("The graph has two instances of the row " + given
                    + ", and both were changed; which one is to be written cannot be told. Change one of them.");
        }
        known.put(identity(given), given);
        return given;
    }

    /** The stored rows that have one of these keys, by what {@link Keys#lookup} makes of the key. */
    Map<Object, RowInstance> byKey(
            ModelDefinition model, List<Attribute> key, Collection<List<Object>> keys, Predicate condition) {
        Map<Object, RowInstance> found = new LinkedHashMap<>();
        boolean primary = key.equals(model.primaryKey());
        List<List<Object>> asked = new ArrayList<>();
        for (List<Object> values : keys) {
            RowInstance row = primary ? known.get(new Identity(model.name(), Keys.lookup(values))) : null;
            if (row == null) {
                asked.add(values);
            } else {
                found.put(Keys.lookup(values), row);
            }
        }
        for (RowInstance row : having(model, key, asked, condition)) {
            found.putIfAbsent(Keys.lookup(values(row, key)), row);
        }
        return found;
    }

    /** All stored rows in which these attributes have one of these values. */
    List<RowInstance> having(
            ModelDefinition model, List<Attribute> attributes, Collection<List<Object>> values, Predicate condition) {
        List<List<Object>> all = List.copyOf(values);
        int atOnce = attributes.size() == 1 ? Math.max(1, all.size()) : AT_ONCE;
        List<RowInstance> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += atOnce) {
            List<List<Object>> some = all.subList(from, Math.min(all.size(), from + atOnce));
            Find find = Find.all(model)
                    .withWhere(Predicate.all(List.of(KeysCondition.oneOf(attributes, some), condition)))
                    .withHooks(false);
            for (RowInstance row : reads.apply(locks ? locked(find) : find)) {
                rows.add(known.computeIfAbsent(identity(row), first -> row));
            }
        }
        return rows;
    }

    /** In the order of the key, so that two who lock the same rows do not wait for each other in a circle. */
    private static Find locked(Find find) {
        List<OrderTerm> order = find.model().primaryKey().stream()
                .map(key -> new OrderTerm(new AttributeOperand(Path.ROOT, key), Sort.ASC, Nulls.DEFAULT))
                .toList();
        return find.withOrder(order).withLock(Lock.UPDATE);
    }

    /** Keeps others from changing what hangs on these rows until the transaction ends, where the database locks rows. */
    void lock(ModelDefinition model, Collection<RowInstance> rows) {
        if (locks && !rows.isEmpty()) {
            having(model, model.primaryKey(), rows.stream().map(KnownRows::key).toList(), Predicate.ALWAYS);
        }
    }

    private static Identity identity(RowInstance row) {
        return new Identity(row.definition().name(), Keys.lookup(key(row)));
    }

    private static List<Object> key(RowInstance row) {
        List<Object> key = new ArrayList<>(1);
        for (Attribute attribute : row.definition().primaryKey()) {
            Object value = row.storedValue(attribute.slot());
            if (value == null || value instanceof Slot) {
                throw new InstanceException("The instance " + row + " was read without its primary key \""
                        + attribute.name() + "\", so it cannot be saved.");
            }
            key.add(value);
        }
        return key;
    }

    /** What is stored of these attributes, null as a marker. */
    static List<Object> values(RowInstance row, List<Attribute> attributes) {
        List<Object> values = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            Object value = row.storedValue(
                    row.definition().requireAttribute(attribute.name()).slot());
            values.add(value == null ? Slot.UNSET : value);
        }
        return values;
    }
}
