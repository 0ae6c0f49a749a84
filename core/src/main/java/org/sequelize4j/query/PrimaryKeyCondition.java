package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;

/** The condition that finds one row by the primary key that a user gave. */
final class PrimaryKeyCondition {
    private PrimaryKeyCondition() {}

    static Predicate of(ModelDefinition model, Object key) {
        List<Attribute> columns = model.primaryKey();
        List<?> values = values(model, key);
        List<Predicate> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            AttributeOperand column = new AttributeOperand(Path.ROOT, columns.get(i));
            Comparison comparison = new Comparison(model, column);
            parts.add(new Compare(column, Comparator.EQ, comparison.right("a primary key", values.get(i))));
        }
        return Predicate.all(parts);
    }

    private static List<? extends @Nullable Object> values(ModelDefinition model, @Nullable Object key) {
        if (key == null) {
            throw new QueryException("The primary key of \"" + model.name() + "\" was given as null; " + wanted(model));
        }
        if (key instanceof Map<?, ?> map) {
            return byName(model, map);
        }
        List<?> values = key instanceof List<?> list ? list : List.of(key);
        if (values.size() != model.primaryKey().size()) {
            throw new QueryException("The primary key of \"" + model.name() + "\" was given " + counted(values.size())
                    + " (" + key + "); " + wanted(model));
        }
        return values;
    }

    private static List<? extends @Nullable Object> byName(ModelDefinition model, Map<?, ?> key) {
        List<String> names = model.primaryKey().stream().map(Attribute::name).toList();
        if (key.size() != names.size() || !key.keySet().containsAll(names)) {
            throw new QueryException("The primary key of \"" + model.name() + "\" was given with the names "
                    + key.keySet() + "; " + wanted(model));
        }
        List<@Nullable Object> values = new ArrayList<>();
        names.forEach(name -> values.add(key.get(name)));
        return values;
    }

    private static String counted(int values) {
        return values == 1 ? "1 value" : values + " values";
    }

    private static String wanted(ModelDefinition model) {
        String columns = model.primaryKey().stream()
                .map(column -> "\"" + column.name() + "\" (" + column.type().name() + ")")
                .collect(Collectors.joining(", "));
        return model.primaryKey().size() == 1
                ? "it is one value, of " + columns + "."
                : "write a list in the order of " + columns + ", or a map by these names.";
    }
}
