package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.Node;
import org.sequelize4j.plan.Read;

/**
 * One statement of a plan, ready to be read: its readers are chosen, and those of the statements that follow it. Keeps nothing of
 * what is read, so that it can be used again, by several threads at once.
 */
final class Reading {
    private static final int ROOT = 0;

    private final Read read;
    private final Roots root;
    private final @Nullable NodeReader link;
    private final @Nullable NodeReader parent;
    private final int linkNumber;
    private final List<Node> nodes;
    private final List<Following> following = new ArrayList<>();

    /** Makes the instances that a statement is about. */
    interface Roots {
        @Nullable
        RowInstance read(ResultSet rows, Collected collected) throws SQLException;
    }

    /** A fetch for the instances of a node. */
    private record Following(int node, Fetching fetching) {}

    Reading(Read read, Executor executor, Runtimes runtimes, Sharing sharing) {
        this.read = read;
        List<Node> numbered = new ArrayList<>();
        this.root = read.node().repeats()
                ? Folding.of(read, numbered, executor.dialect(), runtimes, sharing)
                : NodeReader.of(read.node(), numbered, executor.dialect(), runtimes, sharing);
        this.linkNumber = numbered.size();
        this.link = reader(read.link(), numbered, executor, runtimes, sharing);
        this.parent = reader(read.parent(), numbered, executor, runtimes, sharing);
        this.nodes = numbered;
        for (int i = 0; i < nodes.size(); i++) {
            for (Fetch fetch : numbered.get(i).fetches()) {
                following.add(new Following(i, new Fetching(fetch, executor, runtimes, sharing)));
            }
        }
    }

    private static @Nullable NodeReader reader(
            @Nullable Node node, List<Node> numbered, Executor executor, Runtimes runtimes, Sharing sharing) {
        return node == null ? null : NodeReader.of(node, numbered, executor.dialect(), runtimes, sharing);
    }

    Read read() {
        return read;
    }

    boolean hasLinks() {
        return link != null;
    }

    Collected collected(Loading loading) {
        return new Collected(nodes, loading);
    }

    /** Null for a row that only adds what is joined to an instance that is there. */
    @Nullable
    RowInstance row(ResultSet rows, Collected collected) throws SQLException {
        return root.read(rows, collected);
    }

    @Nullable
    RowInstance link(ResultSet rows, Collected collected) throws SQLException {
        return link == null ? null : link.read(rows, collected);
    }

    /** The keys of the source that the row belongs to, where the row itself does not tell. */
    @Nullable
    RowInstance parent(ResultSet rows, Collected collected) throws SQLException {
        return parent == null ? null : parent.read(rows, collected);
    }

    List<RowInstance> roots(Collected collected) {
        return collected.of(ROOT);
    }

    /** The junction's rows, parallel to the roots; null without a junction. */
    @Nullable
    List<RowInstance> links(Collected collected) {
        return link == null ? null : collected.of(linkNumber);
    }

    /** The instances of some rows of a stream, with all that is included. */
    Whole<RowInstance> whole(Loading loading) {
        Collected collected = collected(loading);
        return new Whole<>() {
            @Override
            public void read(ResultSet rows) throws SQLException {
                Objects.requireNonNull(row(rows, collected), "nothing is folded in a stream");
            }

            @Override
            public List<RowInstance> complete() {
                Reading.this.complete(collected);
                return roots(collected);
            }
        };
    }

    /** When all rows are read: what has to be fetched for them is. */
    void complete(Collected collected) {
        collected.join();
        for (Following next : following) {
            next.fetching().run(collected.of(next.node()), collected.loading());
        }
    }
}
