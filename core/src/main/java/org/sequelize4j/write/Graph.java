package org.sequelize4j.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;

/** All new rows that hang on some first ones, who needs whose key, and which stored rows are to be connected. */
final class Graph implements GraphPlaces {
    private final IdentityHashMap<RowInstance, Found> found = new IdentityHashMap<>();
    private final List<RowInstance> newRows = new ArrayList<>();
    private final List<RowInstance> storedRows = new ArrayList<>();
    private final List<Connected> connected = new ArrayList<>(0);
    private final IdentityHashMap<RowInstance, List<KeyTransfer>> transfers = new IdentityHashMap<>();

    private Graph() {}

    /**
     * The graph of some roots.
     *
     * @param several whether they were given as a list, so that paths need their number
     */
    static Graph from(Collection<RowInstance> roots, boolean several) {
        Graph graph = new Graph();
        Deque<Found> waiting = new ArrayDeque<>();
        Place ofRoots = new Place();
        for (RowInstance root : roots) {
            String path = roots.size() == 1 && !several ? "" : "[" + waiting.size() + "]";
            waiting.add(new Found(root, ofRoots, null, path));
        }
        while (!waiting.isEmpty()) {
            Found found = waiting.removeFirst();
            RowInstance row = found.row();
            if (graph.found.putIfAbsent(row, found) == null) {
                (row.isNew() ? graph.newRows : graph.storedRows).add(row);
                graph.follow(found, waiting);
            }
        }
        return graph;
    }

    /** Of rows that are known already, in their order. */
    static Graph of(List<RowInstance> rows, Function<RowInstance, Place> places, List<KeyTransfer> transfers) {
        Graph graph = new Graph();
        for (RowInstance row : rows) {
            graph.found.put(row, new Found(row, places.apply(row), null, ""));
            (row.isNew() ? graph.newRows : graph.storedRows).add(row);
        }
        transfers.forEach(graph::transfer);
        return graph;
    }

    /**
     * A row, and how it was come to.
     *
     * @param from null for a root
     * @param step from there: an alias, and a number where several rows hang
     */
    private record Found(
            RowInstance row, Place place, @Nullable Found from, String step) {
        String path() {
            String before = from == null ? "" : from.path();
            return before.isEmpty() ? step : before + "." + step;
        }
    }

    /** A new row and a stored one that it was connected with, and what that one had loaded of the other half. */
    private record Connected(
            RowInstance row,
            PendingRelation relation,
            @Nullable LoadedRelation known) {}

    /** After everything was written: stored rows know the new ones that belong to them. */
    void tellStoredRows() {
        connected.forEach(end -> BothEnds.joined(
                end.row(),
                end.relation().association(),
                end.relation().target(),
                end.relation().link(),
                false,
                end.known()));
    }

    @Override
    public String path(RowInstance row) {
        Found way = found.get(row);
        return way == null ? "" : way.path();
    }

    @Override
    public boolean isLed(RowInstance row, List<Attribute> foreignKeys) {
        return transfersTo(row).stream()
                .anyMatch(transfer -> transfer.foreignKeys().equals(foreignKeys));
    }

    private void follow(Found found, Deque<Found> waiting) {
        Map<String, Integer> numbers = new HashMap<>();
        for (PendingRelation relation : found.row().pending()) {
            String alias = relation.association().as();
            int number = numbers.merge(alias, 1, Integer::sum) - 1;
            follow(found, relation, relation.association().toMany() ? alias + "[" + number + "]" : alias, waiting);
        }
    }

    private void follow(Found found, PendingRelation relation, String step, Deque<Found> waiting) {
        RowInstance row = found.row();
        AssociationDefinition association = relation.association();
        RowInstance target = relation.target();
        Found toTarget = new Found(target, found.place().ofTargets(association.as()), found, step);
        waiting.add(toTarget);
        if (!target.isNew()) {
            connected.add(new Connected(row, relation, BothEnds.known(association, target)));
        }
        if (association instanceof BelongsToMany through) {
            RowInstance link = relation.link();
            if (link == null) {
                throw new IllegalStateException("The link of " + through + " is missing.");
            }
            transfer(new KeyTransfer(row, through.sourceKeys(), link, through.foreignKeys()));
            transfer(new KeyTransfer(target, through.targetKeys(), link, through.otherKeys()));
            waiting.add(new Found(
                    link,
                    found.place().ofLinks(association.as()),
                    toTarget,
                    through.throughModel().name()));
        } else if (association instanceof BelongsTo belongsTo) {
            transfer(new KeyTransfer(target, belongsTo.targetKeys(), row, belongsTo.foreignKeys()));
        } else {
            transfer(new KeyTransfer(row, association.sourceKeys(), target, association.matchingKeys()));
        }
    }

    private void transfer(KeyTransfer transfer) {
        transfers.computeIfAbsent(transfer.to(), row -> new ArrayList<>(1)).add(transfer);
    }

    /** All rows that are inserted or updated. */
    List<RowInstance> written() {
        List<RowInstance> written = new ArrayList<>(newRows);
        written.addAll(connectedRows());
        return written;
    }

    /** Whether it is one row alone. */
    boolean isSingle() {
        return newRows.size() == 1 && transfers.isEmpty();
    }

    List<RowInstance> newRows() {
        return newRows;
    }

    /** After everything was written: nothing waits to be written with a stored row any more. */
    void noneWaits() {
        storedRows.forEach(row -> row.stored(List.of()));
    }

    /** Stored rows that get the key of a new one. */
    List<RowInstance> connectedRows() {
        return storedRows.stream().filter(transfers::containsKey).toList();
    }

    /** Stored rows that need the key of no new one. */
    List<RowInstance> freeRows() {
        return storedRows.stream().filter(row -> !transfers.containsKey(row)).toList();
    }

    List<KeyTransfer> transfersTo(RowInstance row) {
        return transfers.getOrDefault(row, List.of());
    }

    /** Refuses rows that belong to each other in a circle. */
    void requireOrder() {
        levels();
    }

    /** The new rows in levels: each needs the keys of earlier levels only, and rows of one place keep their order. */
    List<List<RowInstance>> levels() {
        List<List<RowInstance>> levels = new ArrayList<>();
        Set<RowInstance> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(newRows);
        while (!open.isEmpty()) {
            List<RowInstance> ready =
                    newRows.stream().filter(row -> isReady(row, open)).toList();
            if (ready.isEmpty()) {
                throw new InstanceException("The new instances of \""
                        + open.iterator().next().definition().name()
                        + "\" and others belong to each other in a circle, so none can be written first;"
                        + " leave out one of the connections and set it after create.");
            }
            List<RowInstance> inOrder = inOrder(open);
            List<RowInstance> level = inOrder.isEmpty() ? ready : inOrder;
            levels.add(level);
            level.forEach(open::remove);
        }
        return levels;
    }

    private boolean isReady(RowInstance row, Set<RowInstance> open) {
        return open.contains(row) && transfersTo(row).stream().noneMatch(transfer -> open.contains(transfer.from()));
    }

    /** The rows that are ready, and that no earlier row of their place has to be waited for. None when rows of one place need each other the other way. */
    private List<RowInstance> inOrder(Set<RowInstance> open) {
        Set<Place> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        List<RowInstance> inOrder = new ArrayList<>();
        for (RowInstance row : newRows) {
            if (open.contains(row)) {
                Place place = Objects.requireNonNull(found.get(row)).place();
                if (isReady(row, open) && !waiting.contains(place)) {
                    inOrder.add(row);
                } else {
                    waiting.add(place);
                }
            }
        }
        return inOrder;
    }

    static Map<ModelDefinition, List<RowInstance>> byModel(List<RowInstance> rows) {
        Map<ModelDefinition, List<RowInstance>> byModel = new LinkedHashMap<>();
        rows.forEach(row -> byModel.computeIfAbsent(row.definition(), model -> new ArrayList<>())
                .add(row));
        return byModel;
    }
}
