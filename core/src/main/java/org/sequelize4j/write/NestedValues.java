package org.sequelize4j.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RefusedValues;
import org.sequelize4j.instance.RowInstance;

/** Sets nested maps on a new row: attributes by name, and associated rows by alias where they are included. */
public final class NestedValues {
    private final GraphBuilder graph;

    public NestedValues(GraphBuilder graph) {
        this.graph = graph;
    }

    public void set(RowInstance row, Map<?, ?> values, NestedIncludes includes) {
        RefusedValues refused = new RefusedValues(row);
        Given.to("A row of \"" + row.definition().name() + "\"", values, "a map by attribute")
                .forEach((key, value) -> {
                    String name = String.valueOf(key);
                    AssociationDefinition association = row.definition().association(name);
                    if (association == null) {
                        refused.set(name, value);
                    } else {
                        setAssociated(row, association, value, includes.of(name));
                    }
                });
        refused.raise();
    }

    private void setAssociated(
            RowInstance row,
            AssociationDefinition association,
            @Nullable Object value,
            @Nullable NestedIncludes includes) {
        if (includes == null) {
            throw new InstanceException("\"" + association.as() + "\" is an association of \"" + association.source()
                    + "\": to write its values as associated rows, say so with create(values, o -> o.include(\""
                    + association.as() + "\")).");
        }
        if (association.toMany() && value instanceof Collection<?> none && none.isEmpty()) {
            graph.none(row, association);
        } else if (association.toMany() && value instanceof Collection<?> several) {
            int number = 0;
            for (Object one : several) {
                attach(row, association, association.as() + "[" + number + "]", one, includes);
                number++;
            }
        } else if (association.toMany() && value != null) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" leads to many rows, so its nested values are a list; "
                    + value.getClass().getSimpleName() + " was given.");
        } else {
            attach(row, association, association.as(), value, includes);
        }
    }

    private void attach(
            RowInstance row,
            AssociationDefinition association,
            String step,
            @Nullable Object value,
            NestedIncludes includes) {
        if (value instanceof Map<?, ?> values) {
            Map<Object, Object> own = new LinkedHashMap<>(values);
            Object link = association instanceof BelongsToMany through
                    ? own.remove(through.throughModel().name())
                    : null;
            graph.with(
                    row,
                    association,
                    child -> under(step, () -> set(Faces.behind(child), own, includes)),
                    link instanceof Map<?, ?> linkValues
                            ? junction -> set(Faces.behind(junction), linkValues, NestedIncludes.NONE)
                            : null,
                    true);
        } else if (value == null || Faces.behindOrNull(value) != null) {
            graph.connect(row, association, value, null, true);
        } else {
            throw new InstanceException("Nested values of \"" + association.as()
                    + "\" are maps by attribute, or instances that exist; "
                    + value.getClass().getName() + " was given.");
        }
    }

    /** Values that are refused are told with the way to them. */
    public static void under(String step, Runnable setting) {
        try {
            setting.run();
        } catch (ValidationException refused) {
            throw refused.under(step);
        }
    }
}
