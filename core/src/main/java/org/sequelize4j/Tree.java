package org.sequelize4j;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a model as the tree that a self-association makes of them; each call is one statement, however deep the tree is.
 *
 * <p>The conditions of a query say which rows may stand in the tree: what is below a row that does not fulfil them is out of
 * reach, as is what is below a destroyed row. Its order is that of rows below the same parent, the primary key when none is
 * said. Where the data has a circle, no row is given twice.
 *
 * @param <T> the model
 */
public interface Tree<T> {
    /** The same tree, of which the calls read this many levels below, or above, the rows that they start with. */
    Tree<T> depth(int levels);

    /**
     * The same tree, whose rows tell under this name how many steps they are away from the row that the call started with:
     * {@code row.get("level")}, or a VIRTUAL attribute of that name.
     */
    Tree<T> depthAs(String name);

    /** The same tree, of which {@link #find} starts with these rows in place of those that have no parent. */
    Tree<T> from(Consumer<? super Where<T>> tops);

    /** The rows at the top, each with its children loaded, and theirs, down to the last. */
    List<T> find();

    /** The same for the rows that the query lets through; limit and offset are refused, since they would cut branches off. */
    List<T> find(Consumer<? super Query<T>> query);

    /** Loads the children of this instance, and theirs, down to the last; gives the instance. */
    T load(T node);

    T load(T node, Consumer<? super Query<T>> query);

    /** All rows below this one, level by level, in a list. */
    List<T> descendants(T node);

    List<T> descendants(T node, Consumer<? super Query<T>> query);

    /** All rows above this one, its parent first. */
    List<T> ancestors(T node);

    List<T> ancestors(T node, Consumer<? super Query<T>> query);

    /** Whether the first row stands somewhere above the second. */
    boolean isAncestor(T node, T of);

    /** The statement of a {@link #find}, without running it. */
    String toSql(Consumer<? super Query<T>> query);
}
