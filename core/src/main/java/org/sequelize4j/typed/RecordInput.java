package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Instance;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.typed.RecordType.Component;

/**
 * A record as the values of a row that is to be written.
 *
 * @param attributes by name, in the order of the components
 * @param associated by alias: a {@code RecordInput} for each row to be created, an instance for each that is there already
 */
public record RecordInput(Map<String, @Nullable Object> attributes, Map<String, List<Object>> associated) {
    public RecordInput {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        associated = Collections.unmodifiableMap(new LinkedHashMap<>(associated));
    }

    /**
     * Takes a record apart, for create and bulkCreate. Components that are null set the attribute to null.
     *
     * @throws QueryException when a component fits nothing, with a suggestion
     */
    public static RecordInput of(Record record, ModelDefinition model) {
        return read(record, model, false);
    }

    /**
     * Takes a record apart that sets attributes only, for update and patch.
     *
     * @param skipNulls whether components that are null, or an empty Optional, set nothing
     * @throws QueryException when a component fits no attribute
     */
    public static Map<String, @Nullable Object> values(Record record, ModelDefinition model, boolean skipNulls) {
        RecordInput input = read(record, model, skipNulls);
        input.associated().keySet().stream().findFirst().ifPresent(alias -> {
            throw new QueryException(
                    record.getClass().getSimpleName() + "." + alias + " is an association of the model \""
                            + model.name()
                            + "\", and update and patch write the attributes of one row. Write the associated rows by their handle, "
                            + alias + "().set(…).");
        });
        return input.attributes();
    }

    private static RecordInput read(Record record, ModelDefinition model, boolean skipNulls) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        Map<String, List<Object>> associated = new LinkedHashMap<>();
        for (Component component : RecordType.of(record.getClass()).components()) {
            requireOwn(record, component);
            Object value = unwrap(component.value(record));
            AssociationDefinition association = model.association(component.name());
            EmbeddedValue embedded = model.embedded(component.name());
            if (embedded != null) {
                EmbeddedInput.put(record.getClass(), component, model, embedded, value, skipNulls, attributes);
            } else if (model.attribute(component.name()) != null) {
                if (value != null || !skipNulls) {
                    attributes.put(component.name(), Conversions.writing(value));
                }
            } else if (association == null) {
                throw ShapeRefusals.unknown(record.getClass(), component, model, component.name());
            } else if (value != null) {
                associated.put(association.as(), rows(record, component, association, value));
            }
        }
        return new RecordInput(attributes, associated);
    }

    private static void requireOwn(Record record, Component component) {
        if (component.isRead()) {
            throw ShapeRefusals.refusal(
                    record.getClass(),
                    component,
                    "is read from elsewhere by @From or @CountOf, and cannot be written. Write a record of its own for input.");
        }
    }

    static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static List<Object> rows(
            Record record, Component component, AssociationDefinition association, Object value) {
        if (association.toMany() != value instanceof Collection<?>) {
            throw ShapeRefusals.refusal(
                    record.getClass(),
                    component,
                    "is the association \"" + association.as() + "\", which leads to "
                            + (association.toMany()
                                    ? "many rows: declare a List of a record."
                                    : "one row: declare a record."));
        }
        List<Object> rows = new ArrayList<>();
        Collection<?> given = value instanceof Collection<?> several ? several : List.of(value);
        for (Object row : given) {
            rows.add(row(record, component, association, row));
        }
        return List.copyOf(rows);
    }

    private static Object row(
            Record record, Component component, AssociationDefinition association, @Nullable Object row) {
        if (row instanceof Record nested) {
            return of(nested, association.targetModel());
        }
        if (row instanceof Instance<?>) {
            return row;
        }
        throw ShapeRefusals.refusal(
                record.getClass(),
                component,
                "has "
                        + (row == null
                                ? "null"
                                : "an object of " + row.getClass().getSimpleName()) + " for a row of \""
                        + association.target() + "\". Give a record, or an instance that exists.");
    }
}
