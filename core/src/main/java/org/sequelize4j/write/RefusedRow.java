package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.error.ValueTooLongException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Keys;

/** Finds the one of several rows that a constraint has refused, by its values: databases name the constraint, and seldom the row. */
final class RefusedRow {
    private final Executor executor;
    private final Transactions transactions;
    private final StoredRows stored;

    RefusedRow(Executor executor, Transactions transactions, StoredRows stored) {
        this.executor = executor;
        this.transactions = transactions;
        this.stored = stored;
    }

    /**
     * The row, and what of it was refused.
     *
     * @param attributes their names, which not every database tells
     */
    record Found(Candidate row, List<String> attributes) {}

    /**
     * Finds it.
     *
     * @param rows of one model
     * @param undone whether the failure is undone, so that statements can run
     * @return null when it cannot be told
     */
    @Nullable
    Found find(List<Candidate> rows, ConstraintException refusal, GraphPlaces places, boolean undone) {
        ModelDefinition model = rows.get(0).row().definition();
        List<Attribute> attributes = attributes(model, refusal);
        boolean asks = undone || !transactions.active() || executor.dialect().can(Capability.GOES_ON_AFTER_FAILURE);
        if (refusal instanceof ForeignKeyConstraintException && asks) {
            Found orphan = withoutParent(model, rows, attributes, places);
            if (orphan != null) {
                return orphan;
            }
        }
        Candidate row = rows.size() == 1 ? rows.get(0) : byValues(model, rows, attributes, refusal, asks);
        return row == null ? null : new Found(row, refusal.attributes());
    }

    private @Nullable Candidate byValues(
            ModelDefinition model,
            List<Candidate> rows,
            List<Attribute> attributes,
            ConstraintException refusal,
            boolean asks) {
        if (attributes.isEmpty()) {
            return null;
        }
        if (refusal instanceof NotNullConstraintException) {
            return first(rows, row -> row.value(attributes.get(0)) == null);
        }
        if (refusal instanceof ValueTooLongException) {
            return longest(rows, attributes.get(0));
        }
        return refusal instanceof UniqueConstraintException ? taken(model, rows, attributes, asks) : null;
    }

    private static List<Attribute> attributes(ModelDefinition model, ConstraintException refusal) {
        List<Attribute> attributes = new ArrayList<>();
        for (String name : refusal.attributes()) {
            Attribute attribute = model.attribute(name);
            if (attribute != null && attribute.isStored()) {
                attributes.add(attribute);
            }
        }
        return attributes.size() == refusal.attributes().size() ? attributes : List.of();
    }

    private static @Nullable Candidate first(List<Candidate> rows, Predicate<Candidate> isRefused) {
        return rows.stream().filter(isRefused).findFirst().orElse(null);
    }

    private static Candidate longest(List<Candidate> rows, Attribute attribute) {
        return Collections.max(
                rows,
                Comparator.comparingInt(
                        row -> String.valueOf(row.value(attribute)).length()));
    }

    /** The first that another one of them has the values of, or a stored row. */
    private @Nullable Candidate taken(ModelDefinition model, List<Candidate> rows, List<Attribute> key, boolean asks) {
        List<Candidate> complete = rows.stream().filter(row -> row.has(key)).toList();
        Set<Object> seen = new HashSet<>();
        Candidate twice = first(complete, row -> !seen.add(Keys.lookup(row.key(key))));
        if (twice != null || complete.isEmpty() || !asks) {
            return twice;
        }
        Map<Object, @Nullable Object[]> there = stored.find(
                model, key, complete.stream().map(row -> row.key(key)).toList());
        return first(complete, row -> {
            @Nullable Object[] found = there.get(Keys.lookup(row.key(key)));
            return found != null && (row.isNew() || !isSame(model, row.row(), found));
        });
    }

    private static boolean isSame(ModelDefinition model, RowInstance row, @Nullable Object[] found) {
        return model.primaryKey().stream()
                .allMatch(part -> Objects.deepEquals(
                        row.storedValue(part.slot()),
                        found[model.storedAttributes().indexOf(part)]));
    }

    /** The first that leads to a row which is not there; where the database does not say which key that is, all are tried. */
    private @Nullable Found withoutParent(
            ModelDefinition model, List<Candidate> rows, List<Attribute> foreignKey, GraphPlaces places) {
        for (BelongsTo association : belongsTo(model, foreignKey)) {
            List<Attribute> keys = association.foreignKeys();
            List<Candidate> complete = rows.stream()
                    .filter(row -> row.has(keys) && !places.isLed(row.row(), keys))
                    .toList();
            if (!complete.isEmpty()) {
                Map<Object, @Nullable Object[]> parents = stored.find(
                        association.targetModel(),
                        association.targetKeys(),
                        complete.stream().map(row -> row.key(keys)).distinct().toList());
                Candidate orphan = first(complete, row -> !parents.containsKey(Keys.lookup(row.key(keys))));
                if (orphan != null) {
                    return new Found(orphan, AssociationDefinition.names(keys));
                }
            }
        }
        return null;
    }

    private static List<BelongsTo> belongsTo(ModelDefinition model, List<Attribute> foreignKey) {
        return model.associations().stream()
                .filter(BelongsTo.class::isInstance)
                .map(BelongsTo.class::cast)
                .filter(association ->
                        foreignKey.isEmpty() || association.foreignKeys().equals(foreignKey))
                .toList();
    }

    /** What is told of the row: the items with their values, and one for a foreign key, of which Sequelize has none. */
    static List<ValidationItem> items(Found found, ConstraintException refusal) {
        List<ValidationItem> items = new ArrayList<>();
        refusal.items()
                .forEach(item -> items.add(item(
                        found.row(), item.path(), item.message(), item.type(), String.valueOf(item.validatorKey()))));
        if (items.isEmpty() && refusal instanceof ForeignKeyConstraintException) {
            found.attributes()
                    .forEach(name -> items.add(
                            item(found.row(), name, name + " leads to no row", "foreign key violation", "no_row")));
        }
        return items;
    }

    private static ValidationItem item(Candidate found, String name, String message, String type, String key) {
        RowInstance row = found.row();
        Attribute attribute = row.definition().attribute(name);
        Object value = attribute == null ? null : found.value(attribute);
        return new ValidationItem(message, type, name, value, key, null, List.of(), row.face());
    }
}
