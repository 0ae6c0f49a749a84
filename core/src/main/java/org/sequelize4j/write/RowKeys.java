package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** The keys that tell a row of a model from all others. */
final class RowKeys {
    private RowKeys() {}

    /** The primary key, the unique keys, and the unique indexes of all rows. */
    static List<List<Attribute>> of(ModelDefinition model) {
        List<List<Attribute>> keys = new ArrayList<>();
        keys.add(model.primaryKey());
        keys.addAll(unique(model));
        return keys;
    }

    /** The same without the primary key. */
    static List<List<Attribute>> unique(ModelDefinition model) {
        List<List<Attribute>> keys = new ArrayList<>();
        model.uniqueKeys().stream().map(UniqueKey::attributes).forEach(keys::add);
        model.indexes().stream()
                .filter(Index::isUniqueOfAllRows)
                .map(Index::attributes)
                .forEach(keys::add);
        return keys;
    }

    /** Whether the row has a value for every part of the key. */
    static boolean complete(RowInstance row, List<Attribute> key) {
        return key.stream().noneMatch(part -> {
            Object value = row.raw(part.slot());
            return value == null || value instanceof Slot;
        });
    }

    static List<Object> values(RowInstance row, List<Attribute> key) {
        List<Object> values = new ArrayList<>(key.size());
        for (Attribute part : key) {
            Object value = row.raw(part.slot());
            if (value == null) {
                throw new IllegalStateException(part.name() + " of " + row + " has no value.");
            }
            values.add(value);
        }
        return values;
    }
}
