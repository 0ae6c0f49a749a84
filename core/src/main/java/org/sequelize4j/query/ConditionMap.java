package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;

/** A condition as Sequelize writes it: {@code {name=Jack, age={gt=18}}}, for code that looks at what was asked. */
public final class ConditionMap {
    private ConditionMap() {}

    public static Map<String, @Nullable Object> of(Predicate condition) {
        if (condition instanceof Predicate.All all) {
            return all(all.parts());
        }
        if (condition instanceof Predicate.Any any) {
            return Map.of("or", any.parts().stream().map(ConditionMap::of).toList());
        }
        if (condition instanceof Predicate.Not not) {
            return not(not.part());
        }
        if (condition instanceof Predicate.Compare compare) {
            Object value = value(compare.right());
            return compare.comparator() == Predicate.Comparator.EQ
                    ? single(compare.left(), value)
                    : single(compare.left(), word(compare.comparator().name().toLowerCase(Locale.ROOT), value));
        }
        if (condition instanceof Predicate.In in) {
            return single(in.operand(), values(in.values()));
        }
        if (condition instanceof Predicate.Between between) {
            return single(between.operand(), word("between", values(List.of(between.from(), between.to()))));
        }
        if (condition instanceof Predicate.Like like) {
            String word = like.sensitivity() == Predicate.Case.SENSITIVE ? "like" : "iLike";
            return single(like.operand(), word(word, value(like.pattern())));
        }
        if (condition instanceof Predicate.IsNull isNull) {
            return single(isNull.operand(), null);
        }
        if (condition instanceof Predicate.Has has) {
            return Map.of("has", Map.of(has.association().as(), of(has.condition())));
        }
        if (condition instanceof Predicate.NotTrue not) {
            return Map.of("not", of(not.part()));
        }
        if (condition instanceof Predicate.Template template) {
            return Map.of("literal", String.join("?", template.sql().texts()));
        }
        return Map.of("literal", condition instanceof Predicate.Literal literal ? literal.sql() : condition.toString());
    }

    /** In one map as long as no two parts speak of the same thing. */
    private static Map<String, @Nullable Object> all(List<Predicate> parts) {
        Map<String, @Nullable Object> together = new LinkedHashMap<>();
        for (Predicate part : parts) {
            Map<String, @Nullable Object> one = of(part);
            if (!Collections.disjoint(together.keySet(), one.keySet())) {
                return Map.of("and", parts.stream().map(ConditionMap::of).toList());
            }
            together.putAll(one);
        }
        return Collections.unmodifiableMap(together);
    }

    private static Map<String, @Nullable Object> not(Predicate part) {
        if (part instanceof Predicate.IsNull isNull) {
            return single(isNull.operand(), word("ne", null));
        }
        if (part instanceof Predicate.In in) {
            return single(in.operand(), word("notIn", values(in.values())));
        }
        if (part instanceof Predicate.Between between) {
            return single(between.operand(), word("notBetween", values(List.of(between.from(), between.to()))));
        }
        if (part instanceof Predicate.Like like && like.sensitivity() == Predicate.Case.SENSITIVE) {
            return single(like.operand(), word("notLike", value(like.pattern())));
        }
        return Map.of("not", of(part));
    }

    private static Map<String, @Nullable Object> single(Operand operand, @Nullable Object value) {
        return word(name(operand), value);
    }

    private static Map<String, @Nullable Object> word(String word, @Nullable Object value) {
        return Collections.singletonMap(word, value);
    }

    private static String name(Operand operand) {
        if (operand instanceof Operand.AttributeOperand attribute) {
            List<String> steps = new ArrayList<>(attribute.path().steps().stream()
                    .map(AssociationDefinition::as)
                    .toList());
            steps.add(attribute.attribute().name());
            return String.join(".", steps);
        }
        return operand instanceof Operand.AggregateOperand ? OperandWords.code(operand) : operand.toString();
    }

    private static List<@Nullable Object> values(List<Operand> operands) {
        List<@Nullable Object> values = new ArrayList<>();
        operands.forEach(operand -> values.add(value(operand)));
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object value(Operand operand) {
        if (operand instanceof Operand.ValueOperand value) {
            return value.value();
        }
        if (operand instanceof Operand.PlainOperand plain) {
            return plain.value();
        }
        return operand instanceof Operand.NullOperand ? null : name(operand);
    }
}
