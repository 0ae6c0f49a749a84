package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;

/**
 * An order that leaves no two rows equal, by whose values a statement can go on where another one has ended.
 *
 * @param nullsAreHigh whether the database sorts nulls as if they were greater than all values, where nothing is said
 * @param wordsAreRanked whether it sorts the words of an ENUM as they are declared, and not as texts
 */
public record Keyset(ModelDefinition model, List<OrderTerm> terms, boolean nullsAreHigh, boolean wordsAreRanked) {
    public Keyset {
        terms = List.copyOf(terms);
    }

    /**
     * What the find orders by, then its primary key in the direction of the last of these, as finds under a limit do.
     *
     * @throws QueryException when a term is none whose values can be compared again
     */
    public static Keyset of(Find find, boolean nullsAreHigh, boolean wordsAreRanked) {
        List<OrderTerm> terms = new ArrayList<>();
        find.order().forEach(term -> addNew(terms, checked(find.model(), term)));
        Sort direction =
                terms.isEmpty() ? Sort.ASC : terms.get(terms.size() - 1).direction();
        for (Attribute key : find.model().primaryKey()) {
            OrderTerm term = new OrderTerm(new AttributeOperand(Path.ROOT, key), direction, Nulls.DEFAULT);
            addNew(terms, checked(find.model(), term));
        }
        return new Keyset(find.model(), terms, nullsAreHigh, wordsAreRanked);
    }

    private static void addNew(List<OrderTerm> terms, OrderTerm term) {
        if (terms.stream().noneMatch(known -> known.operand().equals(term.operand()))) {
            terms.add(term);
        }
    }

    private static OrderTerm checked(ModelDefinition model, OrderTerm term) {
        KeysetRules.check(model, term.operand());
        return term;
    }

    /** What rows are sorted by at one of the places. */
    public Operand operand(int i) {
        return terms.get(i).operand();
    }

    /** The type of its values; null where the database alone knows it. */
    public @Nullable DataType type(int i) {
        return KeysetRules.type(operand(i));
    }

    /** The same order from the other end. */
    public Keyset reversed() {
        return new Keyset(model, terms.stream().map(Keyset::reversed).toList(), nullsAreHigh, wordsAreRanked);
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
        if (tuples && terms.size() > 1 && isOneDirection() && isPlain()) {
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
        return compare(0, terms.get(0).direction() == Sort.ASC ? Comparator.GTE : Comparator.LTE, value);
    }

    private @Nullable Predicate further(int i, @Nullable Object value) {
        Predicate isNull = new Predicate.IsNull(operand(i));
        if (value == null) {
            return nullsLast(terms.get(i)) ? null : new Predicate.Not(isNull);
        }
        Predicate further = compare(i, beyond(i), value);
        return isNullable(i) && nullsLast(terms.get(i)) ? new Predicate.Any(List.of(further, isNull)) : further;
    }

    private Predicate equal(int i, @Nullable Object value) {
        return value == null ? new Predicate.IsNull(operand(i)) : compare(i, Comparator.EQ, value);
    }

    private Predicate compare(int i, Comparator comparator, @Nullable Object value) {
        DataType type = type(i);
        return type != null && type.stored() instanceof EnumType words && value != null
                ? WordRank.compare(operand(i), words, wordsAreRanked, comparator, value)
                : new Predicate.Compare(operand(i), comparator, operand(i, value));
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

    /** Whether all are attributes that are never null, and compared as they are sorted. */
    private boolean isPlain() {
        for (int i = 0; i < terms.size(); i++) {
            DataType type = type(i);
            if (isNullable(i) || type == null || type.stored() instanceof EnumType) {
                return false;
            }
        }
        return true;
    }

    private boolean isNullable(int i) {
        return !(operand(i) instanceof AttributeOperand column)
                || !column.path().equals(Path.ROOT)
                || (column.attribute().allowNull() && !column.attribute().primaryKey());
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
        DataType type = type(i);
        if (value == null) {
            return new Operand.NullOperand();
        }
        return type == null ? new Operand.PlainOperand(value) : new ValueOperand(value, type.stored());
    }

    /** In words, such as {@code "post.createdAt" DESC, "post.id" ASC}; two orders that differ have different words. */
    @Override
    public String toString() {
        return terms.stream()
                .map(term -> OperandWords.whole(model, term.operand()) + " " + term.direction()
                        + (term.nulls() == Nulls.DEFAULT ? "" : " NULLS " + term.nulls()))
                .collect(Collectors.joining(", "));
    }
}
