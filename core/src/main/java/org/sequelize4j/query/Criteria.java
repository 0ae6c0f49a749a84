package org.sequelize4j.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.Expression;
import org.sequelize4j.One;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Predicate.Any;
import org.sequelize4j.query.Predicate.Not;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.RangeType;

/**
 * The conditions that every builder understands.
 *
 * @param <Q> what each call returns, so that the builder's own methods can follow
 */
abstract class Criteria<T, Q extends Where<T>> extends AssociationCriteria<T, Q> {
    Criteria(Subject<T> subject) {
        super(subject);
    }

    @Override
    public <V extends @Nullable Object> Condition<V, Q> where(Function<? super T, V> attribute) {
        next();
        return open(Path.ROOT, subject, subject.name(attribute));
    }

    @Override
    public <R, V extends @Nullable Object> Condition<V, Q> where(
            Function<? super T, ? extends One<R>> association, Function<? super R, V> attribute) {
        next();
        AssociationDefinition step = subject.association(association);
        Subject<R> target = subject.typed(step);
        return open(new Path(List.of(step)), target, target.name(attribute));
    }

    @Override
    public Condition<Object, Q> where(String attribute) {
        next();
        return open(Path.ROOT, subject, attribute);
    }

    @Override
    public Q where(String attribute, @Nullable Object value) {
        next();
        Condition<Object, Q> condition = open(Path.ROOT, subject, attribute);
        if (value == null) {
            return condition.isNull();
        }
        if (subject.model().embedded(attribute) != null) {
            return condition.eq(value);
        }
        Attribute named = subject.attribute(attribute);
        boolean composed = named.type().stored() instanceof JsonType
                || named.type().stored() instanceof ArrayType
                || named.type().stored() instanceof RangeType
                || named.type().javaType().isInstance(value);
        return value instanceof Collection<?> values && !composed ? condition.in(values) : condition.eq(value);
    }

    @Override
    public Q where(Map<String, ? extends @Nullable Object> values) {
        next();
        Given.to("where(…)", values, "a map by attribute, such as Map.of(\"id\", 1)")
                .forEach(this::where);
        return self();
    }

    @Override
    public Condition<Object, Q> where(Expression expression) {
        next();
        Operand operand = ExpressionResolver.resolveOfMany(subject.model(), expression);
        return clause.open(new Comparison(subject.model(), operand), self());
    }

    @Override
    public Q anyOf(Consumer<? super Where<T>> alternatives) {
        WhereBuilder<T> nested = nested(alternatives);
        List<Clause.Part> parts = nested.clause.finish();
        if (!nested.clause.named()) {
            throw new QueryException(
                    "anyOf was given no condition, so it would let nothing through; write at least one inside"
                            + " of it, or leave anyOf out.");
        }
        clause.add(Clause.Topic.ANY_OF, nested.clause, any(parts));
        return self();
    }

    @Override
    public Q allOf(Consumer<? super Where<T>> all) {
        WhereBuilder<T> nested = nested(all);
        List<Clause.Part> parts = nested.clause.finish();
        clause.add(Clause.Topic.ALL_OF, nested.clause, parts.isEmpty() ? null : Clause.all(parts));
        return self();
    }

    @Override
    public Q noneOf(Consumer<? super Where<T>> none) {
        WhereBuilder<T> nested = nested(none);
        Predicate any = any(nested.clause.finish());
        clause.add(Clause.Topic.NONE_OF, nested.clause, any == null ? null : new Not(any));
        return self();
    }

    private <V extends @Nullable Object> Condition<V, Q> open(Path path, Subject<?> target, String name) {
        EmbeddedValue whole = target.model().embedded(name);
        Comparison comparison = whole == null
                ? new Comparison(subject.model(), new AttributeOperand(path, target.attribute(name)))
                : WholeValue.left(subject.model(), path, whole);
        return clause.open(comparison, self());
    }

    WhereBuilder<T> nested(Consumer<? super Where<T>> conditions) {
        next();
        WhereBuilder<T> nested = new WhereBuilder<>(subject);
        Given.lambda(conditions, "w -> w.where(\"id\", 1)").accept(nested);
        return nested;
    }

    private static @Nullable Predicate any(List<Clause.Part> parts) {
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> parts.get(0).predicate();
            default -> new Any(parts.stream().map(Clause.Part::predicate).toList());
        };
    }
}
