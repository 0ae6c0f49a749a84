package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** What happens to a row before its statement is made: keys, timestamps, validation, hooks, and validation of what hooks changed. */
final class Preparation {
    private Preparation() {}

    static void ofInsert(RowInstance row) {
        withoutHooks(row);
        if (runHooks(row, HookType.BEFORE_CREATE)) {
            Validation.ofInsert(row);
        }
    }

    /** As bulkCreate does. */
    static void withoutHooks(RowInstance row) {
        row.definition().associations().forEach(association -> takeKey(row, association));
        Timestamps.ofInsert(row);
        Validation.ofInsert(row);
    }

    static void ofUpdate(RowInstance row) {
        Validation.ofUpdate(row);
        if (runHooks(row, HookType.BEFORE_UPDATE)) {
            Validation.ofUpdate(row);
        }
    }

    private static boolean runHooks(RowInstance row, HookType type) {
        ModelHooks hooks = row.runtime().hooks();
        hooks.run(type, asRow -> asRow ? row : row.face());
        return hooks.has(type);
    }

    /** An unsaved row takes over the key of the instance that it was told to belong to. */
    private static void takeKey(RowInstance row, AssociationDefinition association) {
        if (association instanceof BelongsTo belongsTo
                && row.loaded(association) instanceof LoadedRelation.ToOne relation
                && relation.target() != null
                && belongsTo.foreignKeys().stream().anyMatch(key -> row.value(key.slot()) == null)) {
            transfer(relation.target(), belongsTo.targetKeys(), row, belongsTo.foreignKeys());
        }
    }

    /** Copies a key; nothing when a part of it has no value yet. */
    static void transfer(RowInstance from, List<Attribute> keys, RowInstance to, List<Attribute> foreignKeys) {
        List<@Nullable Object> values = new ArrayList<>(keys.size());
        keys.forEach(key -> values.add(from.value(of(from, key).slot())));
        if (values.contains(null)) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            Attribute foreignKey = of(to, foreignKeys.get(i));
            if (to.isNew()) {
                to.fill(foreignKey.slot(), values.get(i));
            } else {
                to.change(foreignKey, values.get(i));
            }
        }
    }

    /** The attribute in the shape that the row was made with. */
    private static Attribute of(RowInstance row, Attribute attribute) {
        List<Attribute> attributes = row.definition().attributes();
        boolean inPlace = attribute.slot() < attributes.size()
                && attributes.get(attribute.slot()).name().equals(attribute.name());
        return inPlace ? attributes.get(attribute.slot()) : row.definition().requireAttribute(attribute.name());
    }
}
