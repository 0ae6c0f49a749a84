package org.sequelize4j.graph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** One row of a graph that is being compared with what is stored. */
final class GraphNode {
    private final String path;
    private final GivenRow given;
    private @Nullable RowInstance row;
    private boolean matched;

    GraphNode(String path, GivenRow given) {
        this.path = path;
        this.given = given;
    }

    /** Where it is: {@code lines[2].product}. */
    String path() {
        return path;
    }

    GivenRow given() {
        return given;
    }

    /** The instance that stands for it, when that was found out. */
    RowInstance row() {
        return Objects.requireNonNull(row, "the row of " + path);
    }

    boolean isOpen() {
        return row == null;
    }

    void is(RowInstance instance) {
        row = instance;
    }

    /** It is a stored row that was looked for by other attributes than its key, and stays as it is. */
    void matches(RowInstance stored) {
        row = stored;
        matched = true;
    }

    boolean isMatched() {
        return matched;
    }

    /** The path of one of several rows that hang on this. */
    String path(String alias, int index) {
        return path(alias) + "[" + index + "]";
    }

    String path(String alias) {
        return path.isEmpty() ? alias : path + "." + alias;
    }

    /** For messages. */
    String place() {
        return path.isEmpty() ? "" : path + ": ";
    }
}
