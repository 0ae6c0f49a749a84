package org.sequelize4j.relation;

import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;

/** Conditions over the targets of an association, made of values that are known. */
final class Conditions {
    private Conditions() {}

    static Predicate equal(List<Attribute> attributes, List<Object> values) {
        return KeysCondition.equal(attributes, values);
    }

    static Predicate equal(Map<Attribute, Object> values) {
        return Predicate.all(values.entrySet().stream()
                .map(entry -> KeysCondition.equal(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The rows themselves, by their primary key. */
    static Predicate areRows(ModelDefinition model, List<RowInstance> rows) {
        return KeysCondition.oneOf(
                model.primaryKey(),
                rows.stream().map(row -> Keys.of(row, model.primaryKey())).toList());
    }

    /** The row itself, in the version that the instance knows where its model counts versions. */
    static Predicate isKnown(RowInstance row) {
        Predicate isRow = areRows(row.definition(), List.of(row));
        Attribute version = row.definition().version();
        return version == null || row.value(version.slot()) == null
                ? isRow
                : Predicate.all(List.of(isRow, equal(List.of(version), Keys.of(row, List.of(version)))));
    }

    /** All rows that belong to the source through the association; a condition over the target model. */
    static Predicate belongTo(RowInstance source, AssociationDefinition association) {
        return belongTo(source, association, Predicate.ALWAYS);
    }

    /** The same over those junction rows only that fulfil a condition. */
    static Predicate belongTo(RowInstance source, AssociationDefinition association, Predicate junction) {
        List<Object> key = Keys.of(source, association.sourceKeys());
        if (association instanceof BelongsToMany many) {
            Predicate own = equal(many.sourceKeys(), key);
            Predicate belongs = new Predicate.Has(
                    Reversed.of(many), own, Predicate.all(List.of(equal(many.throughScope()), junction)));
            return Predicate.all(List.of(belongs, equal(many.scope())));
        }
        if (association instanceof AlongPath path) {
            AlongPath reversed = path.reversed();
            Predicate belongs = new Predicate.Has(reversed, equal(path.sourceKeys(), key), Predicate.ALWAYS);
            return Predicate.all(List.of(belongs, equal(path.scope())));
        }
        return Predicate.all(List.of(equal(association.matchingKeys(), key), equal(association.scope())));
    }
}
