package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.error.QueryException;

/** Collects the conditions of one lambda, and sees to it that none is left without an operator. */
final class Clause {
    private final List<Part> parts = new ArrayList<>();
    private @Nullable OpenCondition<?, ?> open;
    private boolean named;
    private boolean finished;

    /** What a condition is about, where that is no attribute. Only groups of one kind replace each other. */
    enum Topic {
        EXPRESSION,
        ANY_OF,
        ALL_OF,
        NONE_OF
    }

    /**
     * One condition.
     *
     * @param about the attribute as an operand, or a {@link Topic}
     */
    record Part(Object about, Predicate predicate) {
        /** Whether a condition about the same, said later, takes its place. */
        boolean isReplaceable() {
            return !about.equals(Topic.EXPRESSION);
        }
    }

    /** All conditions as one. */
    static Predicate all(List<Part> parts) {
        if (parts.isEmpty()) {
            return Predicate.ALWAYS;
        }
        return Predicate.all(parts.stream().map(Part::predicate).toList());
    }

    <V extends @Nullable Object, Q> Condition<V, Q> open(Comparison comparison, Q owner) {
        OpenCondition<V, Q> condition = new OpenCondition<>(this, comparison, owner);
        open = condition;
        return condition;
    }

    /** Takes what an operator made of an open condition; null when it leaves the condition out. */
    void close(OpenCondition<?, ?> condition, @Nullable Predicate predicate) {
        if (open != condition) {
            throw new QueryException("The condition on " + condition.label()
                    + " has its operator already; begin another one with where(…).");
        }
        open = null;
        named = true;
        if (predicate != null) {
            parts.add(new Part(condition.about(), predicate));
        }
    }

    /** Adds what a nested lambda said. */
    void add(Topic topic, Clause nested, @Nullable Predicate predicate) {
        named |= nested.named;
        if (predicate != null) {
            parts.add(new Part(topic, predicate));
        }
    }

    void add(Predicate predicate) {
        named = true;
        parts.add(new Part(Topic.EXPRESSION, predicate));
    }

    /** To be called before whatever comes next. */
    void complete() {
        if (finished) {
            throw new QueryException(
                    "This query is finished: it can be used only inside of the lambda that it was given to.");
        }
        if (open != null) {
            close(open, open.withoutOperator());
        }
    }

    /** The conditions that were given; nothing can be added behind this. */
    List<Part> finish() {
        complete();
        finished = true;
        return List.copyOf(parts);
    }

    /** Whether any condition was written, even one that {@code IfPresent} left out. */
    boolean named() {
        return named;
    }
}
