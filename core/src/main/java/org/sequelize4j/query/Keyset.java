package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Comparator;

/**
 * An order that leaves no two rows equal, by whose values a statement can go on where another one has ended.
 *
 * @param nullsAreHigh whether the database sorts nulls as if they were greater than all values, where nothing is said
 */
public record Keyset(ModelDefinition model, List<OrderTerm> terms, boolean nullsAreHigh) {
    public Keyset {
        terms = List.copyOf(terms);
    }

    /**
     * What the find orders by, then its primary key in the direction of the last of these, as finds under a limit do.
     *
     * @throws QueryException when a term is none whose values can be compared again
     */
    public static Keyset of(Find find, boolean nullsAreHigh) {
        List<OrderTerm> terms = new ArrayList<>();
        find.order().forEach(term -> addNew(terms, checked(find.model(), term)));
        Sort direction =
                terms.isEmpty() ? Sort.ASC : terms.get(terms.size() - 1).direction();
        for (Attribute key : find.model().primaryKey()) {
            OrderTerm term = new OrderTerm(new AttributeOperand(Path.ROOT, key), direction, Nulls.DEFAULT);
            addNew(terms, checked(find.model(), term));
        }
        return new Keyset(find.model(), terms, nullsAreHigh);
    }

    private static void addNew(List<OrderTerm> terms, OrderTerm term) {
        if (terms.stream().noneMatch(known -> known.operand().equals(term.operand()))) {
            terms.add(term);
        }
    }

    private static OrderTerm checked(ModelDefinition model, OrderTerm term) {
        if (!(term.operand() instanceof AttributeOperand column)
                || column.path().steps().stream().anyMatch(AssociationDefinition::toMany)) {
            throw new QueryException(
                    "The rows of \"" + model.name() + "\" are sorted by "
                            + OperandWords.of(model, term.operand())
                            + ", and a cursor can hold the values of attributes only, of the model itself or of a to-one association.");
        }
        if (!CursorValues.areHeld(column.attribute().type())) {
            throw new QueryException(
                    "The rows are sorted by " + OperandWords.of(model, column) + ", which is of the type "
                            + column.attribute().type().name()
                            + "; a cursor can hold texts, numbers, booleans, UUIDs, dates and"
                            + " times. Databases sort the others in ways in which they do not compare them.");
        }
        return term;
    }

    /** The attribute of one of the terms. */
    public AttributeOperand column(int i) {
        return (AttributeOperand) terms.get(i).operand();
    }

    /** The same order from the other end. */
    public Keyset reversed() {
        return new Keyset(model, terms.stream().map(Keyset::reversed).toList(), nullsAreHigh);
    }

    private static OrderTerm reversed(OrderTerm term) {
        Nulls nulls = switch (term.nulls()) {
            case DEFAULT -> Nulls.DEFAULT;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        };
        return new OrderTerm(term.operand(), term.direction() == Sort.ASC ? Sort.DESC : Sort.ASC, nulls);
    }

    /**
     * The condition that a row comes behind another one.
     *
     * @param values what the other row has, in the order of the terms and as columns store it
     * @param tuples whether an index serves comparisons of several columns at once
     */
    public Predicate behind(List<? extends @Nullable Object> values, boolean tuples) {
        if (tuples && terms.size() > 1 && isOneDirection() && isNeverNull()) {
            return new Predicate.CompareAll(operands(), beyond(0), values(values));
        }
        List<Predicate> ladder = new ArrayList<>();
        List<Predicate> equal = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Predicate further = further(i, values.get(i));
            if (further != null) {
                List<Predicate> step = new ArrayList<>(equal);
                step.add(further);
                ladder.add(Predicate.all(step));
            }
            equal.add(equal(i, values.get(i)));
        }
        Predicate steps = ladder.size() == 1 ? ladder.get(0) : new Predicate.Any(ladder);
        return terms.size() == 1 || isNullable(0) ? steps : Predicate.all(List.of(notBefore(values.get(0)), steps));
    }

    /** Follows from the ladder, and is what an index can be searched by. */
    private Predicate notBefore(@Nullable Object value) {
        Comparator comparator = terms.get(0).direction() == Sort.ASC ? Comparator.GTE : Comparator.LTE;
        return compare(0, comparator, value);
    }

    private @Nullable Predicate further(int i, @Nullable Object value) {
        Predicate isNull = new Predicate.IsNull(column(i));
        if (value == null) {
            return nullsLast(terms.get(i)) ? null : new Predicate.Not(isNull);
        }
        Predicate further = compare(i, beyond(i), value);
        return isNullable(i) && nullsLast(terms.get(i)) ? new Predicate.Any(List.of(further, isNull)) : further;
    }

    private Predicate equal(int i, @Nullable Object value) {
        return value == null ? new Predicate.IsNull(column(i)) : compare(i, Comparator.EQ, value);
    }

    private Predicate compare(int i, Comparator comparator, @Nullable Object value) {
        return new Predicate.Compare(column(i), comparator, operand(i, value));
    }

    private Comparator beyond(int i) {
        return terms.get(i).direction() == Sort.ASC ? Comparator.GT : Comparator.LT;
    }

    private boolean nullsLast(OrderTerm term) {
        return switch (term.nulls()) {
            case FIRST -> false;
            case LAST -> true;
            case DEFAULT -> (term.direction() == Sort.ASC) == nullsAreHigh;
        };
    }

    private boolean isOneDirection() {
        return terms.stream().map(OrderTerm::direction).distinct().count() == 1;
    }

    private boolean isNeverNull() {
        for (int i = 0; i < terms.size(); i++) {
            if (isNullable(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNullable(int i) {
        return !column(i).path().equals(Path.ROOT)
                || (column(i).attribute().allowNull() && !column(i).attribute().primaryKey());
    }

    private List<Operand> operands() {
        return terms.stream().map(OrderTerm::operand).toList();
    }

    private List<Operand> values(List<? extends @Nullable Object> values) {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            operands.add(operand(i, values.get(i)));
        }
        return operands;
    }

    private Operand operand(int i, @Nullable Object value) {
        return value == null
                ? new Operand.NullOperand()
                : new ValueOperand(value, column(i).attribute().type().stored());
    }

    /** In words, such as {@code "post.createdAt" DESC, "post.id" ASC}. */
    @Override
    public String toString() {
        return terms.stream()
                .map(term -> OperandWords.of(model, term.operand()) + " " + term.direction()
                        + (term.nulls() == Nulls.DEFAULT ? "" : " NULLS " + term.nulls()))
                .collect(Collectors.joining(", "));
    }
}
