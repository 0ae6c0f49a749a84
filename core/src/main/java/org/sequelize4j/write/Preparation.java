package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.instance.Changes;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** What happens to a row before its statement is made: keys, timestamps, validation, hooks, and validation of what hooks changed. */
final class Preparation {
    private Preparation() {}

    /** Readies a new row: its keys, its timestamps, validation, and the hooks around that. */
    static void ofInsert(RowInstance row, WriteSettings settings) {
        validated(row, settings);
        RowHooks.of(row, settings).run(HookType.BEFORE_CREATE);
    }

    /** The same of a row that no hook watches. */
    static void unhooked(RowInstance row, WriteSettings settings) {
        takeKeys(row);
        Timestamps.ofInsert(row, settings);
        KeptCounters.refuseOfNew(row);
        if (settings.validate()) {
            Validation.ofInsert(row);
        }
    }

    /** The same up to its validation. */
    static void validated(RowInstance row, WriteSettings settings) {
        validated(row, settings, Set.of());
    }

    /** The same where some attributes get keys that are not known yet. */
    static void validated(RowInstance row, WriteSettings settings, Set<String> awaited) {
        takeKeys(row);
        Timestamps.ofInsert(row, settings);
        validate(row, settings, awaited);
    }

    /** The same for one of many rows, and for one that may take the place of another: both times stay as given. */
    static void validatedOfMany(RowInstance row, WriteSettings settings) {
        takeKeys(row);
        Timestamps.ofMany(row);
        validate(row, settings, Set.of());
    }

    private static void validate(RowInstance row, WriteSettings settings, Set<String> awaited) {
        KeptCounters.refuseOfNew(row);
        if (settings.validate()) {
            RowHooks.of(row, settings).validating(() -> Validation.ofInsert(row, awaited));
        }
    }

    /**
     * Readies a stored row. As Sequelize has it, what hooks may have changed is validated by itself, with the hooks around that,
     * unless the fields were chosen and no hook changed anything.
     *
     * @return what is to be written: the changed attributes among the fields, and what hooks have changed beside them
     */
    static List<Attribute> ofUpdate(RowInstance row, WriteSettings settings) {
        return hookedUpdate(row, validatedUpdate(row, settings), settings);
    }

    /**
     * The first half of that: up to the validation of what was changed.
     *
     * @return what was changed
     */
    static List<Attribute> validatedUpdate(RowInstance row, WriteSettings settings) {
        List<Attribute> changed = Validation.changed(row);
        List<Attribute> written = among(changed, settings);
        KeptCounters.refuse(row.definition(), written);
        if (RowUpdater.anyStored(written)) {
            Timestamps.ofUpdate(row, settings);
        }
        if (settings.validate()) {
            RowHooks.of(row, settings)
                    .validating(() -> Validation.check(row, settings.chosen() ? chosen(row, settings) : written));
        }
        return changed;
    }

    /** The second half: the hooks, and the validation of what they have changed. */
    static List<Attribute> hookedUpdate(RowInstance row, List<Attribute> changed, WriteSettings settings) {
        List<Attribute> written = among(changed, settings);
        RowHooks hooks = RowHooks.of(row, settings);
        if (!hooks.hooks().ofSaves()) {
            return written;
        }
        Changes before = Changes.of(row);
        hooks.run(HookType.BEFORE_UPDATE);
        Set<String> byHooks = before.since();
        KeptCounters.refuse(row.definition(), named(row, byHooks));
        if (settings.validate() && !(settings.chosen() && byHooks.isEmpty())) {
            hooks.validating(() -> Validation.check(row, named(row, byHooks)));
        }
        return Validation.changed(row).stream()
                .filter(attribute -> settings.writes(attribute) || !changed.contains(attribute))
                .toList();
    }

    private static List<Attribute> among(List<Attribute> changed, WriteSettings settings) {
        return settings.fields() == null
                ? changed
                : changed.stream().filter(settings::writes).toList();
    }

    /** Fields that were named are judged whether they were changed or not. */
    private static List<Attribute> chosen(RowInstance row, WriteSettings settings) {
        return row.definition().attributes().stream()
                .filter(settings::writes)
                .filter(attribute -> row.raw(attribute.slot()) != Slot.UNSELECTED)
                .toList();
    }

    static List<Attribute> named(RowInstance row, Set<String> names) {
        return row.definition().attributes().stream()
                .filter(attribute -> names.contains(attribute.name()))
                .toList();
    }

    private static void takeKeys(RowInstance row) {
        if (row.hasRelations()) {
            row.definition().associations().forEach(association -> takeKey(row, association));
        }
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
