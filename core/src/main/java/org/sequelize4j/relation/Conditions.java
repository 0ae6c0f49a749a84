package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;

/** Conditions over the targets of an association, made of values that are known. */
final class Conditions {
    private Conditions() {}

    static Predicate equal(Attribute attribute, Object value) {
        return new Predicate.Compare(
                new Operand.AttributeOperand(Path.ROOT, attribute),
                Predicate.Comparator.EQ,
                new Operand.ValueOperand(value, attribute.type()));
    }

    static Predicate equal(List<Attribute> attributes, List<Object> values) {
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            parts.add(equal(attributes.get(i), values.get(i)));
        }
        return Predicate.all(parts);
    }

    static Predicate equal(Map<Attribute, Object> values) {
        return Predicate.all(values.entrySet().stream()
                .map(entry -> equal(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** One of the keys: an IN where the key has one column. */
    static Predicate oneOf(List<Attribute> attributes, Collection<List<Object>> keys) {
        if (attributes.size() == 1) {
            Attribute attribute = attributes.get(0);
            List<Operand> values = keys.stream()
                    .map(key -> (Operand) new Operand.ValueOperand(key.get(0), attribute.type()))
                    .toList();
            return new Predicate.In(new Operand.AttributeOperand(Path.ROOT, attribute), values);
        }
        return new Predicate.Any(
                keys.stream().map(key -> equal(attributes, key)).toList());
    }

    /** The rows themselves, by their primary key. */
    static Predicate areRows(ModelDefinition model, List<RowInstance> rows) {
        return oneOf(
                model.primaryKey(),
                rows.stream().map(row -> Keys.of(row, model.primaryKey())).toList());
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
        return Predicate.all(List.of(equal(association.matchingKeys(), key), equal(association.scope())));
    }
}
