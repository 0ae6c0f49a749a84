package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Predicate.Between;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.query.Predicate.In;
import org.sequelize4j.query.Predicate.InRows;
import org.sequelize4j.query.Predicate.Is;
import org.sequelize4j.query.Predicate.Not;

/** A condition that {@code where} has begun: the operator completes it and gives it to its clause. */
final class OpenCondition<V extends @Nullable Object, Q> extends TextCondition<V, Q> {
    private final Clause clause;
    private final Q owner;

    OpenCondition(Clause clause, Comparison left, Q owner) {
        super(left);
        this.clause = clause;
        this.owner = owner;
    }

    String label() {
        return left.label();
    }

    /** The attribute that a later condition would be about too, or that it is some expression. */
    Object about() {
        if (left.whole() != null) {
            return left.label();
        }
        return left.operand() instanceof AttributeOperand attribute ? attribute : Clause.Topic.EXPRESSION;
    }

    /** What the condition is when nothing follows: SQL as it stands is complete, all else is a mistake. */
    Predicate withoutOperator() {
        return left.alone();
    }

    @Override
    public Q eq(@NonNull V value) {
        return compare("eq", Comparator.EQ, value);
    }

    @Override
    public Q eqIfPresent(@Nullable V value) {
        return value == null ? leaveOut() : eq(value);
    }

    @Override
    public Q ne(@NonNull V value) {
        return compare("ne", Comparator.NE, value);
    }

    @Override
    public Q gt(@NonNull V value) {
        return compare("gt", Comparator.GT, value);
    }

    @Override
    public Q gte(@NonNull V value) {
        return compare("gte", Comparator.GTE, value);
    }

    @Override
    public Q lt(@NonNull V value) {
        return compare("lt", Comparator.LT, value);
    }

    @Override
    public Q lte(@NonNull V value) {
        return compare("lte", Comparator.LTE, value);
    }

    @Override
    public Q in(Collection<? extends @Nullable V> values) {
        return close(among("in", values));
    }

    @Override
    public Q isIn(Collection<? extends @Nullable V> values) {
        return in(values);
    }

    @Override
    public Q notIn(Collection<? extends @Nullable V> values) {
        return close(new Not(among("notIn", values)));
    }

    @Override
    public Q inIfPresent(@Nullable Collection<? extends @Nullable V> values) {
        return values == null ? leaveOut() : in(values);
    }

    @Override
    public Q between(@NonNull V from, @NonNull V to) {
        return close(range("between", from, to));
    }

    @Override
    public Q notBetween(@NonNull V from, @NonNull V to) {
        return close(new Not(range("notBetween", from, to)));
    }

    @Override
    public Q isNull() {
        return close(left.isNull());
    }

    @Override
    public Q notNull() {
        return close(new Not(left.isNull()));
    }

    @Override
    public Q eq(Expression expression) {
        return compare("eq", Comparator.EQ, expression);
    }

    @Override
    public Q ne(Expression expression) {
        return compare("ne", Comparator.NE, expression);
    }

    @Override
    public Q gt(Expression expression) {
        return compare("gt", Comparator.GT, expression);
    }

    @Override
    public Q gte(Expression expression) {
        return compare("gte", Comparator.GTE, expression);
    }

    @Override
    public Q lt(Expression expression) {
        return compare("lt", Comparator.LT, expression);
    }

    @Override
    public Q lte(Expression expression) {
        return compare("lte", Comparator.LTE, expression);
    }

    @Override
    public Q is(@Nullable V value) {
        return close(identity("is", value));
    }

    @Override
    public Q not(@Nullable V value) {
        if (value == null || value instanceof Boolean) {
            return close(new Not(identity("not", value)));
        }
        return compare("not", Comparator.NE, value);
    }

    private Predicate identity(String operator, @Nullable Object value) {
        if (value == null) {
            return left.isNull();
        }
        return value instanceof Boolean truth
                ? new Is(left.operand(), truth)
                : new Compare(left.operand(), Comparator.EQ, left.right(operator, value));
    }

    @Override
    public Q in(Expression rows) {
        return close(new InRows(left.operand(), left.right("in", rows)));
    }

    @Override
    public Q notIn(Expression rows) {
        return close(new Not(new InRows(left.operand(), left.right("notIn", rows))));
    }

    private Q compare(String operator, Comparator comparator, @Nullable Object value) {
        if (left.whole() != null && (comparator == Comparator.EQ || comparator == Comparator.NE)) {
            Predicate equal = WholeValue.equal(left, operator, value);
            return close(comparator == Comparator.EQ ? equal : new Not(equal));
        }
        return close(Spread.over(value, one -> new Compare(left.operand(), comparator, left.right(operator, one))));
    }

    private Predicate among(String operator, Collection<? extends @Nullable Object> values) {
        if (left.whole() != null) {
            return WholeValue.in(left, operator, left.present(operator, values));
        }
        List<Operand> operands = new ArrayList<>();
        for (Object value : left.present(operator, values)) {
            operands.add(value == null ? new Operand.NullOperand() : left.right(operator, value));
        }
        return new In(left.operand(), List.copyOf(operands));
    }

    private Predicate range(String operator, @Nullable Object from, @Nullable Object to) {
        return new Between(left.operand(), left.right(operator, from), left.right(operator, to));
    }

    @Override
    Q leaveOut() {
        clause.close(this, null);
        return owner;
    }

    @Override
    Q close(Predicate predicate) {
        clause.close(this, predicate);
        return owner;
    }
}
