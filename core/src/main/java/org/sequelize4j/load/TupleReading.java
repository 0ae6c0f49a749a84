package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Node;
import org.sequelize4j.plan.Read;
import org.sequelize4j.query.Layout;

/** One statement of a plan whose rows become arrays, as {@link Reading} is one whose rows become instances. */
final class TupleReading {
    private final TupleReader root;
    private final int nodes;
    private final List<Following> following = new ArrayList<>();

    private record Following(int node, TupleFetching fetching) {}

    TupleReading(Read read, Layout layout, Executor executor) {
        List<Node> numbered = new ArrayList<>();
        this.root = TupleReader.of(
                read.node(),
                layout,
                executor.dialect(),
                numbered,
                (node, fetched, key) -> following.add(new Following(node, new TupleFetching(fetched, key, executor))));
        this.nodes = numbered.size();
    }

    /** Where the arrays of one run are collected for which something is fetched, by the number of their node. */
    List<List<@Nullable Object[]>> collected() {
        List<List<@Nullable Object[]>> collected = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            collected.add(new ArrayList<>(0));
        }
        return collected;
    }

    @Nullable
    Object[] row(ResultSet rows, List<List<@Nullable Object[]>> collected) throws SQLException {
        return root.read(rows, collected);
    }

    /** The arrays of some of the rows, with all that the layout takes. */
    Whole<@Nullable Object[]> whole() {
        List<List<@Nullable Object[]>> collected = collected();
        List<@Nullable Object[]> roots = new ArrayList<>();
        return new Whole<>() {
            @Override
            public void read(ResultSet rows) throws SQLException {
                roots.add(row(rows, collected));
            }

            @Override
            public List<@Nullable Object[]> complete() {
                TupleReading.this.complete(collected);
                return roots;
            }
        };
    }

    /** When all rows are read: what has to be fetched for them is. */
    void complete(List<List<@Nullable Object[]>> collected) {
        for (Following next : following) {
            next.fetching().run(collected.get(next.node()));
        }
    }
}
