package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.sql.OrderBy;

/**
 * What is joined in one statement although it repeats the rows that it belongs to, which are folded when they are read: one
 * association below the other, and never two side by side, whose rows would be multiplied with each other.
 */
final class Folds {
    /** The place of nodes that nothing of this kind leads to. */
    static final int NONE = 0;

    private final Function<Include, @Nullable String> obstacle;
    private final List<OrderBy> order = new ArrayList<>();
    private int deepest = NONE;
    private String last = "";

    private Folds(Function<Include, @Nullable String> obstacle) {
        this.obstacle = obstacle;
    }

    /** Of a root statement. */
    static Folds of(Find find) {
        if (find.distinct()) {
            return new Folds(include -> "repeats the rows of \"" + find.model().name()
                    + "\", of which distinct() makes one where they are alike");
        }
        return new Folds(include -> find.lock() == null
                ? null
                : "repeats the rows of \"" + find.model().name() + "\", which lock(…) locks as they are found");
    }

    /** Of a root statement that is read bit by bit. */
    static Folds streamed(Find find) {
        return new Folds(include ->
                "repeats the rows of \"" + find.model().name() + "\", which a stream hands over one after the other");
    }

    /** Of a statement for an include, or for a relation of one source. */
    static Folds below(Include paged, @Nullable Page page) {
        String above = paged.association().as();
        if (paged.query().lock() != null) {
            return of(paged.query());
        }
        return new Folds(include -> page == null
                ? null
                : "repeats the rows of \"" + above + "\", of which only some are wanted for each \""
                        + paged.association().source() + "\"");
    }

    /** Of a statement in which nothing asks for it. */
    static Folds none() {
        return new Folds(include -> null);
    }

    /**
     * Why an include cannot be joined below a node, as the end of a sentence; null when it can.
     *
     * @param place of the node
     */
    @Nullable
    String obstacle(Include include, int place) {
        String association = include.association().as();
        if (include.query().limit() != null || include.query().offset() != null) {
            return "cannot have a limit inside, which counts the rows of each \""
                    + include.association().source() + "\"";
        }
        if (include.association().targetModel().primaryKey().isEmpty()
                || include.association().sourceModel().primaryKey().isEmpty()) {
            return "needs primary keys, which tell the rows that are repeated";
        }
        if (place != deepest) {
            return "would multiply the rows of \"" + association + "\" with those of \"" + last
                    + "\", which are joined to the same row";
        }
        return obstacle.apply(include);
    }

    /** Notes that an include is joined; gives the place of its node. */
    int add(Include include, List<OrderBy> childOrder) {
        last = include.association().as();
        order.addAll(childOrder);
        return ++deepest;
    }

    boolean isEmpty() {
        return deepest == NONE;
    }

    /** What sorts the joined rows among those of one source, the upper ones first. */
    List<OrderBy> order() {
        return order;
    }
}
