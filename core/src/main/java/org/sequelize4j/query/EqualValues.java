package org.sequelize4j.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;

/** The values that a row has when it fulfils a condition: those that attributes of its own are compared with as equal. */
final class EqualValues {
    private EqualValues() {}

    static Map<Attribute, @Nullable Object> of(Predicate condition) {
        Map<Attribute, @Nullable Object> values = new LinkedHashMap<>();
        List<Predicate> parts = condition instanceof Predicate.All all ? all.parts() : List.of(condition);
        parts.forEach(part -> add(part, values));
        return values;
    }

    private static void add(Predicate part, Map<Attribute, @Nullable Object> values) {
        if (part instanceof Predicate.IsNull isNull
                && isNull.operand() instanceof Operand.AttributeOperand own
                && own.path().equals(Path.ROOT)) {
            values.put(own.attribute(), null);
        }
        if (part instanceof Predicate.Compare compare
                && compare.comparator() == Predicate.Comparator.EQ
                && compare.left() instanceof Operand.AttributeOperand own
                && own.path().equals(Path.ROOT)
                && compare.right() instanceof Operand.ValueOperand value) {
            values.put(own.attribute(), value.value());
        }
    }
}
