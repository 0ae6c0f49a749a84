package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;

/** A condition, resolved against the definitions. */
public sealed interface Predicate {
    /** Always true: no condition. */
    Predicate ALWAYS = new All(List.of());

    /** All of the parts in the simplest form: {@link #ALWAYS} without any, the part itself when there is one. */
    static Predicate all(List<Predicate> parts) {
        if (parts.size() == 1 && !(parts.get(0) instanceof All)) {
            return parts.get(0);
        }
        List<Predicate> flat = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            if (part instanceof All all) {
                flat.addAll(all.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? ALWAYS : flat.size() == 1 ? flat.get(0) : new All(List.copyOf(flat));
    }

    /** Both of them in the simplest form. */
    static Predicate both(Predicate one, Predicate other) {
        return one.equals(ALWAYS) ? all(List.of(other)) : all(List.of(one, other));
    }

    enum Comparator {
        EQ,
        NE,
        GT,
        GTE,
        LT,
        LTE
    }

    enum Case {
        SENSITIVE,
        INSENSITIVE
    }

    /** True when all are; true without any. */
    record All(List<Predicate> parts) implements Predicate {
        // By hand, for each query asks for it, and the first use of what a record brings costs a program milliseconds.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof All all && parts.equals(all.parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode();
        }
    }

    /** True when one is; false without any. */
    record Any(List<Predicate> parts) implements Predicate {}

    record Not(Predicate part) implements Predicate {}

    /** True when the part is false or unknown, and never unknown. */
    record NotTrue(Predicate part) implements Predicate {}

    record Compare(Operand left, Comparator comparator, Operand right) implements Predicate {}

    /** Several values at once, the first ones first; of values that are never null. */
    record CompareAll(List<Operand> left, Comparator comparator, List<Operand> right) implements Predicate {}

    /** Without values nothing is in. */
    record In(Operand operand, List<Operand> values) implements Predicate {}

    record Between(Operand operand, Operand from, Operand to) implements Predicate {}

    /** {@code pattern} is a LIKE pattern in which {@code escape}, when not null, stands before literal wildcards. */
    record Like(Operand operand, Operand pattern, @Nullable Character escape, Case sensitivity) implements Predicate {}

    /** The operand matches a regular expression. */
    record Regexp(Operand operand, String pattern, Case sensitivity) implements Predicate {}

    /** True of this truth value only, and never unknown. */
    record Is(Operand operand, boolean truth) implements Predicate {}

    /** The operand is among the rows of a subquery. */
    record InRows(Operand operand, Operand rows) implements Predicate {}

    /** How arrays, ranges, documents and searches stand to each other. */
    enum Relation {
        CONTAINS,
        CONTAINED,
        OVERLAP,
        ADJACENT,
        STRICT_LEFT,
        STRICT_RIGHT,
        NO_EXTEND_LEFT,
        NO_EXTEND_RIGHT,
        MATCH
    }

    record Related(Operand left, Relation relation, Operand right) implements Predicate {}

    /** The JSON document is an object that has all of the keys, or any of them. */
    record HasKeys(Operand document, List<String> keys, boolean all) implements Predicate {}

    record IsNull(Operand operand) implements Predicate {}

    /**
     * There is an associated row that fulfils the condition, which is over the target model. {@code throughCondition} is over
     * the junction of a belongsToMany.
     */
    record Has(
            AssociationDefinition association,
            Predicate condition,
            Predicate throughCondition,
            @Nullable JoinCondition join)
            implements Predicate {
        /** Of rows that belong together by the association's keys. */
        public Has(AssociationDefinition association, Predicate condition, Predicate throughCondition) {
            this(association, condition, throughCondition, null);
        }
    }

    /**
     * The row is among those of a tree of its own model: it is one that the tree starts with, or one whose {@code to} has the
     * values of {@code from} of a row of the tree.
     *
     * @param fromScope values that a row has to have to lead to another
     * @param toScope values that a row has to have to be led to
     * @param start which rows the tree starts with
     * @param nodes what every row of the tree fulfils; whatever is behind one that does not is out of reach
     * @param steps how many steps from the start at most; null for all there are
     */
    record InTree(
            List<Attribute> from,
            List<Attribute> to,
            Map<Attribute, Object> fromScope,
            Map<Attribute, Object> toScope,
            Predicate start,
            Predicate nodes,
            @Nullable Integer steps)
            implements Predicate {}

    /** A condition in SQL as it stands. */
    record Literal(String sql) implements Predicate {}

    /** The same with values in it. */
    record Template(Operand.TemplateOperand sql) implements Predicate {}
}
