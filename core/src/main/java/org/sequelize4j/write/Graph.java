package org.sequelize4j.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;

/** All new rows that hang on some first ones, who needs whose key, and which stored rows are to be connected. */
final class Graph {
    private final Set<RowInstance> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<RowInstance> newRows = new ArrayList<>();
    private final List<RowInstance> storedRows = new ArrayList<>();
    private final IdentityHashMap<RowInstance, List<KeyTransfer>> transfers = new IdentityHashMap<>();

    private Graph() {}

    static Graph from(Collection<RowInstance> roots) {
        Graph graph = new Graph();
        Deque<RowInstance> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            RowInstance row = waiting.removeFirst();
            if (graph.found.add(row)) {
                (row.isNew() ? graph.newRows : graph.storedRows).add(row);
                row.pending().forEach(relation -> graph.follow(row, relation, waiting));
            }
        }
        return graph;
    }

    private void follow(RowInstance row, PendingRelation relation, Deque<RowInstance> waiting) {
        AssociationDefinition association = relation.association();
        RowInstance target = relation.target();
        waiting.add(target);
        if (association instanceof BelongsToMany through) {
            RowInstance link = relation.link();
            if (link == null) {
                throw new IllegalStateException("The link of " + through + " is missing.");
            }
            transfer(new KeyTransfer(row, through.sourceKeys(), link, through.foreignKeys()));
            transfer(new KeyTransfer(target, through.targetKeys(), link, through.otherKeys()));
            waiting.add(link);
        } else if (association instanceof BelongsTo belongsTo) {
            transfer(new KeyTransfer(target, belongsTo.targetKeys(), row, belongsTo.foreignKeys()));
        } else {
            transfer(new KeyTransfer(row, association.sourceKeys(), target, association.matchingKeys()));
        }
    }

    private void transfer(KeyTransfer transfer) {
        transfers.computeIfAbsent(transfer.to(), row -> new ArrayList<>(1)).add(transfer);
    }

    /** Whether it is one row alone. */
    boolean isSingle() {
        return newRows.size() == 1 && transfers.isEmpty();
    }

    List<RowInstance> newRows() {
        return newRows;
    }

    /** Stored rows that get the key of a new one. */
    List<RowInstance> connectedRows() {
        return storedRows.stream().filter(transfers::containsKey).toList();
    }

    List<KeyTransfer> transfersTo(RowInstance row) {
        return transfers.getOrDefault(row, List.of());
    }

    /** Refuses rows that belong to each other in a circle. */
    void requireOrder() {
        levels();
    }

    /** The new rows in levels: each needs the keys of earlier levels only. */
    List<List<RowInstance>> levels() {
        List<List<RowInstance>> levels = new ArrayList<>();
        Set<RowInstance> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(newRows);
        while (!open.isEmpty()) {
            List<RowInstance> level = newRows.stream()
                    .filter(open::contains)
                    .filter(row -> transfersTo(row).stream().noneMatch(transfer -> open.contains(transfer.from())))
                    .toList();
            if (level.isEmpty()) {
                throw new InstanceException("The new instances of \""
                        + open.iterator().next().definition().name()
                        + "\" and others belong to each other in a circle, so none can be written first;"
                        + " leave out one of the connections and set it after create.");
            }
            levels.add(level);
            level.forEach(open::remove);
        }
        return levels;
    }
}
