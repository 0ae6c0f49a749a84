package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.error.QueryException;

/** Collects the conditions of one lambda, and sees to it that none is left without an operator. */
final class Clause {
    private final List<Predicate> parts = new ArrayList<>();
    private @Nullable OpenCondition<?, ?> open;
    private boolean named;
    private boolean finished;

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
            parts.add(predicate);
        }
    }

    /** Adds what a nested lambda said. */
    void add(Clause nested, @Nullable Predicate predicate) {
        named |= nested.named;
        if (predicate != null) {
            parts.add(predicate);
        }
    }

    void add(Predicate predicate) {
        named = true;
        parts.add(predicate);
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
    List<Predicate> finish() {
        complete();
        finished = true;
        return List.copyOf(parts);
    }

    /** Whether any condition is left that rows have to fulfil. */
    boolean filters() {
        return !parts.isEmpty();
    }

    /** Whether any condition was written, even one that {@code IfPresent} left out. */
    boolean named() {
        return named;
    }
}
