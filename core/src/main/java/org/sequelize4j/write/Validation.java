package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.ModelRule;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** Judges the values of a row before any SQL; all refusals of a row come in one exception. */
final class Validation {
    private Validation() {}

    /** Judges all attributes of a row that will be inserted. */
    static void ofInsert(RowInstance row) {
        ofInsert(row, Set.of());
    }

    /** The same apart from attributes that get their values later. */
    static void ofInsert(RowInstance row, Set<String> awaited) {
        Judgement judgement = new Judgement(row);
        for (Attribute attribute : row.definition().judgedAttributes()) {
            if (!leftToDatabase(row, attribute) && !awaited.contains(attribute.name())) {
                judge(row, attribute, judgement);
            }
        }
        judgeWhole(row, Set.of(), judgement).raise();
    }

    /** Judges the attributes of a stored row that were changed. */
    static void ofUpdate(RowInstance row) {
        check(row, changed(row));
    }

    /** Judges a row as it is, whether it will be written or not. */
    static void ofAll(RowInstance row, ValidationSettings settings) {
        check(row, settings.of(row.definition(), whole(row)), settings.skip());
    }

    private static List<Attribute> whole(RowInstance row) {
        return row.isNew()
                ? given(row).stream()
                        .filter(attribute -> !isTimestamp(row.definition(), attribute))
                        .toList()
                : row.definition().attributes().stream()
                        .filter(attribute -> row.raw(attribute.slot()) != Slot.UNSELECTED)
                        .toList();
    }

    private static boolean isTimestamp(ModelDefinition model, Attribute attribute) {
        return attribute.equals(model.createdAt()) || attribute.equals(model.updatedAt());
    }

    private static List<Attribute> given(RowInstance row) {
        return row.definition().attributes().stream()
                .filter(attribute -> !leftToDatabase(row, attribute))
                .toList();
    }

    static List<Attribute> changed(RowInstance row) {
        List<Attribute> changed = new ArrayList<>();
        for (Attribute attribute : row.definition().attributes()) {
            if (row.isChanged(attribute.slot())) {
                changed.add(attribute);
            }
        }
        return changed;
    }

    /** Whether the database will make the value: a key that counts up, or a computed default. */
    static boolean leftToDatabase(RowInstance row, Attribute attribute) {
        return leftToDatabase(attribute, row.raw(attribute.slot()));
    }

    /** The same of what stands in the slot. */
    static boolean leftToDatabase(Attribute attribute, @Nullable Object raw) {
        boolean unset = raw instanceof Slot;
        return attribute.autoIncrement()
                ? unset || raw == null
                : unset && attribute.defaultValue() instanceof DefaultValue.Computed;
    }

    /** What is wrong with a row that is to be inserted, apart from attributes of which that is known. */
    static List<ValidationItem> itemsOfInsert(RowInstance row, Collection<String> known) {
        List<Attribute> others = given(row).stream()
                .filter(attribute -> !known.contains(attribute.name()))
                .toList();
        return judge(row, others, Set.of()).items();
    }

    /** Judges these attributes, and the instance as a whole. */
    static void check(RowInstance row, Collection<Attribute> attributes) {
        check(row, attributes, Set.of());
    }

    private static void check(RowInstance row, Collection<Attribute> attributes, Set<String> skip) {
        judge(row, attributes, skip).raise();
    }

    private static Judgement judge(RowInstance row, Collection<Attribute> attributes, Set<String> skip) {
        Judgement judgement = new Judgement(row);
        for (Attribute attribute : attributes) {
            judge(row, attribute, judgement);
        }
        return judgeWhole(row, skip, judgement);
    }

    private static void judge(RowInstance row, Attribute attribute, Judgement judgement) {
        if (attribute.allowNull() && attribute.rules().isEmpty()) {
            return;
        }
        Object value = row.value(attribute.slot());
        if (value instanceof Expression) {
            return;
        }
        if (value == null && !attribute.allowNull()) {
            if (!comesWithRelation(row, attribute)) {
                judgement.refuseNull(attribute);
            }
        } else if (!attribute.rules().isEmpty()) {
            judgement.judge(attribute, value);
        }
    }

    private static Judgement judgeWhole(RowInstance row, Set<String> skip, Judgement judgement) {
        for (ModelRule rule : row.definition().rules()) {
            if (!skip.contains(rule.name())) {
                judgement.judge(rule);
            }
        }
        return judgement;
    }

    /** A new row that belongs to another new row gets its foreign key when that is written. */
    private static boolean comesWithRelation(RowInstance row, Attribute attribute) {
        return row.isNew()
                && row.definition().associations().stream()
                        .filter(BelongsTo.class::isInstance)
                        .map(BelongsTo.class::cast)
                        .filter(belongsTo -> belongsTo.foreignKeys().contains(attribute))
                        .anyMatch(belongsTo -> hasNewTarget(row.loaded(belongsTo)));
    }

    private static boolean hasNewTarget(@Nullable LoadedRelation relation) {
        return relation instanceof LoadedRelation.ToOne one
                && one.target() != null
                && one.target().isNew();
    }
}
