package org.sequelize4j.query;

import java.util.stream.Collectors;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;

/** Finds the attributes that a query names; each has to exist and to have a column. */
public final class Attributes {
    private Attributes() {}

    public static Attribute stored(ModelDefinition model, String name) {
        if (model.attribute(name) == null) {
            refuseMisplaced(model, name);
        }
        Attribute attribute = model.requireAttribute(name);
        if (!attribute.isStored()) {
            throw new QueryException("The attribute \"" + name + "\" of the model \"" + model.name()
                    + "\" is virtual: it has no column that a query could use.");
        }
        return attribute;
    }

    /** An attribute by its name, or by that of its column, which is what Sequelize's {@code col} names. */
    static Attribute storedOrColumn(ModelDefinition model, String name) {
        if (model.attribute(name) == null) {
            for (Attribute attribute : model.storedAttributes()) {
                if (attribute.column().equals(name)) {
                    return attribute;
                }
            }
        }
        return stored(model, name);
    }

    private static void refuseMisplaced(ModelDefinition model, String name) {
        EmbeddedValue embedded = model.embedded(name);
        if (embedded != null) {
            throw new QueryException("\"" + name + "\" of the model \"" + model.name()
                    + "\" is made of several attributes; name one of them: "
                    + embedded.attributes().stream().map(Attribute::name).collect(Collectors.joining(", "))
                    + ".");
        }
        if (model.association(name) != null) {
            throw new QueryException("\"" + name + "\" is an association of the model \"" + model.name()
                    + "\", not an attribute; use include(\"" + name + "\") to load it, or whereHas(\"" + name
                    + "\", …) to filter by it.");
        }
        Aggregate.callFor(model, name).ifPresent(call -> {
            throw new QueryException("\"" + name + "\" is no attribute of the model \"" + model.name()
                    + "\", but what " + call + " computes. The query can be ordered by it behind that; a condition on"
                    + " the number of associated rows is written whereCount(…).");
        });
        int dot = name == null ? -1 : name.indexOf('.');
        if (dot > 0) {
            throw new QueryException("The model \"" + model.name() + "\" has no attribute \"" + name
                    + "\"; a column of an associated model is written col(" + quoted(name) + ").");
        }
    }

    private static String quoted(String dotted) {
        String bare =
                dotted.startsWith("$") && dotted.endsWith("$") ? dotted.substring(1, dotted.length() - 1) : dotted;
        return "\"" + String.join("\", \"", bare.split("\\.", -1)) + "\"";
    }
}
