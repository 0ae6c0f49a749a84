package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequelize4j.definition.Attribute;

/** The condition that some attributes together have one of several values. */
public final class KeysCondition {
    private KeysCondition() {}

    /** An IN where the key has one column. */
    public static Predicate oneOf(List<Attribute> attributes, Collection<List<Object>> keys) {
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

    public static Predicate equal(Attribute attribute, Object value) {
        return new Predicate.Compare(
                new Operand.AttributeOperand(Path.ROOT, attribute),
                Predicate.Comparator.EQ,
                new Operand.ValueOperand(value, attribute.type()));
    }

    public static Predicate equal(List<Attribute> attributes, List<Object> values) {
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            parts.add(equal(attributes.get(i), values.get(i)));
        }
        return Predicate.all(parts);
    }
}
