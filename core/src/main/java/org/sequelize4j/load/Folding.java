package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Node;
import org.sequelize4j.plan.Read;

/**
 * Reads a node whose row stands in the result once for each of the rows that are joined to it: its instance is made at the
 * first of them, and the others add what is joined.
 */
final class Folding implements Reading.Roots {
    private final NodeReader reader;
    private final @Nullable NodeReader link;
    private final RowKey key;
    private final List<Step> below = new ArrayList<>();

    /** An association that is read in this way, and the way back from its targets. */
    private record Step(AssociationDefinition association, Folding target, WaysBack back) {}

    private Folding(
            Node node,
            @Nullable Node linkNode,
            RowKey key,
            List<Node> numbered,
            Dialect dialect,
            Runtimes runtimes,
            Sharing sharing) {
        List<Node> plain =
                node.joined().stream().filter(joined -> !isFolded(joined)).toList();
        this.reader = NodeReader.of(node, plain, numbered, dialect, runtimes, sharing);
        this.link = linkNode == null ? null : NodeReader.of(linkNode, numbered, dialect, runtimes, sharing);
        this.key = key;
        for (Node joined : node.joined()) {
            if (isFolded(joined)) {
                AssociationDefinition association = Objects.requireNonNull(joined.association());
                RowKey own = RowKey.of(dialect, joined, joined.link());
                below.add(new Step(
                        association,
                        new Folding(joined, joined.link(), own, numbered, dialect, runtimes, sharing),
                        WaysBack.of(association)));
            }
        }
    }

    private static boolean isFolded(Node joined) {
        return joined.folded() || joined.repeats();
    }

    /** Of the rows of a statement, which its link or parent tells apart where the same target belongs to several. */
    static Folding of(Read read, List<Node> numbered, Dialect dialect, Runtimes runtimes, Sharing sharing) {
        RowKey key = RowKey.of(dialect, read.node(), read.link(), read.parent());
        return new Folding(read.node(), null, key, numbered, dialect, runtimes, sharing);
    }

    /**
     * The instance of the statement at the current row.
     *
     * @return null when one of the rows before had it
     */
    @Override
    public @Nullable RowInstance read(ResultSet rows, Collected collected) throws SQLException {
        Map<Object, Folded> known = collected.folded();
        Object at = Objects.requireNonNull(key.read(rows), "a row of a statement has a key");
        Folded folded = known.get(at);
        boolean made = folded == null;
        if (folded == null) {
            folded = make(rows, collected);
            known.put(at, folded);
        }
        readBelow(rows, folded, collected);
        return made ? folded.row() : null;
    }

    private Folded make(ResultSet rows, Collected collected) throws SQLException {
        Folded folded = new Folded(reader.read(rows, collected), below.size());
        for (int i = 0; i < below.size(); i++) {
            Step step = below.get(i);
            Folded.Branch branch = folded.branch(i);
            folded.row()
                    .load(
                            step.association(),
                            step.association().toMany()
                                    ? new LoadedRelation.ToMany(
                                            branch.targets, step.target().link == null ? null : branch.links)
                                    : new LoadedRelation.ToOne(null));
        }
        return folded;
    }

    private void readBelow(ResultSet rows, Folded source, Collected collected) throws SQLException {
        for (int i = 0; i < below.size(); i++) {
            Step step = below.get(i);
            Object at = step.target().key.read(rows);
            if (at != null) {
                Folded target = step.target().target(rows, at, source, source.branch(i), step, collected);
                if (target != null) {
                    step.target().readBelow(rows, target, collected);
                }
            }
        }
    }

    /** Null for a further row of an association that gives one only. */
    private @Nullable Folded target(
            ResultSet rows, Object at, Folded source, Folded.Branch branch, Step step, Collected collected)
            throws SQLException {
        Folded known = branch.known(at);
        if (known != null || (!step.association().toMany() && !branch.isEmpty())) {
            return known;
        }
        Folded target = make(rows, collected);
        branch.add(at, target);
        RowInstance junction = link == null ? null : link.read(rows, collected);
        if (junction != null) {
            branch.links.add(junction);
        }
        if (step.association().toMany()) {
            branch.targets.add(target.row());
        } else {
            source.row().load(step.association(), new LoadedRelation.ToOne(target.row()));
        }
        step.back().assign(source.row(), target.row(), junction);
        return target;
    }
}
