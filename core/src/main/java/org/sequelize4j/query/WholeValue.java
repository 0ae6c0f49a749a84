package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.query.Predicate.IsNull;

/** Compares a value that several attributes make up: each of them with its part. */
final class WholeValue {
    private final Comparison left;
    private final EmbeddedValue value;
    private final Path path;

    private WholeValue(Comparison left) {
        this.left = left;
        this.value = Objects.requireNonNull(left.whole());
        this.path = ((AttributeOperand) left.operand()).path();
    }

    /** The left side of a condition on a value of the model at the end of the path. */
    static Comparison left(ModelDefinition model, Path path, EmbeddedValue value) {
        return new Comparison(
                model, new AttributeOperand(path, value.attributes().get(0)), value);
    }

    static Predicate equal(Comparison left, String operator, @Nullable Object given) {
        return new WholeValue(left).equal(operator, given);
    }

    static Predicate in(Comparison left, String operator, Collection<?> values) {
        WholeValue whole = new WholeValue(left);
        return new Predicate.Any(
                values.stream().map(value -> whole.equal(operator, value)).toList());
    }

    static Predicate isNull(Comparison left) {
        WholeValue whole = new WholeValue(left);
        return Predicate.all(whole.value.attributes().stream()
                .<Predicate>map(attribute -> new IsNull(whole.operand(attribute)))
                .toList());
    }

    private Operand operand(Attribute attribute) {
        return new AttributeOperand(path, attribute);
    }

    private Predicate equal(String operator, @Nullable Object given) {
        Object present = left.present(operator, given);
        if (!value.type().isInstance(present)) {
            throw new QueryException("The condition on " + left.label() + " was given the "
                    + present.getClass().getSimpleName() + " " + present + ": " + operator + " takes a "
                    + value.type().getSimpleName() + " here.");
        }
        List<Predicate> parts = new ArrayList<>();
        value.spread(present, (attribute, part) -> parts.add(equal(operator, attribute, part)));
        return Predicate.all(parts);
    }

    private Predicate equal(String operator, Attribute attribute, @Nullable Object part) {
        Operand operand = operand(attribute);
        return part == null
                ? new IsNull(operand)
                : new Compare(
                        operand, Predicate.Comparator.EQ, new Comparison(left.model(), operand).right(operator, part));
    }
}
