package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ForeignKey;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.dialect.NameLimit;
import org.sequelize4j.jdbc.ViolationResolver;

/** Knows from the definitions which attributes stand behind the columns and constraints that a database complains of. */
record ConstraintNames(Definitions definitions) implements ViolationResolver {
    @Override
    public List<String> attributes(String table, List<String> columns) {
        ModelDefinition model = models(table).stream().findFirst().orElse(null);
        return model == null
                ? columns
                : columns.stream().map(column -> attribute(model, column)).toList();
    }

    private static String attribute(ModelDefinition model, String column) {
        return model.attributes().stream()
                .filter(attribute -> attribute.column().equals(column))
                .map(Attribute::name)
                .findFirst()
                .orElse(column);
    }

    @Override
    public List<String> columnsOfConstraint(@Nullable String table, String constraint, NameLimit longest) {
        for (ModelDefinition model : models(table)) {
            for (Named named : constraints(model)) {
                if (constraint.equals(longest.fit(named.name()))) {
                    return named.columns();
                }
            }
        }
        return List.of();
    }

    @Override
    public List<List<String>> foreignKeys(String table) {
        return models(table).stream()
                .flatMap(model -> model.foreignKeys().stream())
                .map(key -> columns(key.columns()))
                .toList();
    }

    private List<ModelDefinition> models(@Nullable String table) {
        List<ModelDefinition> exact = definitions.models().stream()
                .filter(model -> table == null || model.table().name().equals(table))
                .toList();
        return exact.isEmpty() ? modelsInAnyCase(table) : exact;
    }

    /** Statements written by hand may name a table in another case where they do not quote it. */
    private List<ModelDefinition> modelsInAnyCase(@Nullable String table) {
        return definitions.models().stream()
                .filter(model -> model.table().name().equalsIgnoreCase(table))
                .toList();
    }

    private record Named(String name, List<String> columns) {}

    /** Those with names of their own, and those that databases derive from the table and the columns. */
    private static List<Named> constraints(ModelDefinition model) {
        List<Named> all = new ArrayList<>();
        String table = model.table().name();
        all.add(new Named(table + "_pkey", columns(model.primaryKey())));
        all.add(new Named("PRIMARY", columns(model.primaryKey())));
        for (UniqueKey key : model.uniqueKeys()) {
            List<String> columns = columns(key.attributes());
            all.add(new Named(Objects.requireNonNullElse(key.name(), derived(table, columns, "key")), columns));
        }
        for (Index index : model.indexes()) {
            all.add(new Named(index.name(), columns(index.attributes())));
        }
        for (ForeignKey key : model.foreignKeys()) {
            List<String> columns = columns(key.columns());
            all.add(new Named(Objects.requireNonNullElse(key.name(), derived(table, columns, "fkey")), columns));
        }
        all.addAll(namedByMysql(model));
        return all;
    }

    /** MySQL and MariaDB name a unique key that has no name after its first column, and number what is there already. */
    private static List<Named> namedByMysql(ModelDefinition model) {
        List<Named> named = new ArrayList<>();
        for (UniqueKey key : model.uniqueKeys()) {
            List<String> columns = columns(key.attributes());
            String first = columns.get(0);
            long before = named.stream()
                    .filter(other -> other.columns().get(0).equals(first))
                    .count();
            if (key.name() == null) {
                named.add(new Named(before == 0 ? first : first + "_" + (before + 1), columns));
            }
        }
        return named;
    }

    private static String derived(String table, List<String> columns, String ending) {
        return table + "_" + String.join("_", columns) + "_" + ending;
    }

    private static List<String> columns(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::column).toList();
    }
}
