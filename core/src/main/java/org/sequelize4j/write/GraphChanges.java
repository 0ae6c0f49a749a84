package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;

/**
 * What is to be written, so that what is stored becomes what a graph says: rows to insert and to update, rows to delete, and who
 * needs whose key. Making it writes nothing.
 */
public final class GraphChanges implements GraphPlaces {
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    /**
     * Why a row is written.
     *
     * @param path where it is in the graph: {@code lines[2].product}, empty for the one root
     * @param isLink whether it is a row of a junction
     */
    public record Position(String path, boolean isLink) {}

    private final IdentityHashMap<RowInstance, Position> saved = new IdentityHashMap<>();
    private final List<RowInstance> inOrder = new ArrayList<>();
    private final Map<RowInstance, Position> deleted = new LinkedHashMap<>();
    private final Map<RowInstance, Position> unlinked = new LinkedHashMap<>();
    private final List<KeyTransfer> transfers = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final IdentityHashMap<RowInstance, Set<String>> connecting = new IdentityHashMap<>();
    private final IdentityHashMap<RowInstance, Runnable> before = new IdentityHashMap<>();

    /** The row is inserted when it is new, and updated when it is changed. It may be said again. */
    public void save(RowInstance row, Position position) {
        if (saved.putIfAbsent(row, position) == null) {
            touch(row);
            inOrder.add(row);
        }
    }

    /** The stored row loses what connects it: it is updated before anything else is written. */
    public void unlink(RowInstance row, Position position) {
        touch(row);
        unlinked.putIfAbsent(row, position);
    }

    public void delete(RowInstance row, Position position) {
        deleted.putIfAbsent(row, position);
    }

    /** One row gets the key of another: at once when that is known, and else when the other is inserted, which then comes first. */
    public void transfer(RowInstance from, List<Attribute> keys, RowInstance to, List<Attribute> foreignKeys) {
        touch(to);
        KeyTransfer transfer = new KeyTransfer(from, keys, to, foreignKeys);
        transfer.run();
        if (!to.isNew()) {
            foreignKeys.forEach(key -> connecting(to).add(key.name()));
        }
        if (from.isNew()) {
            transfers.add(transfer);
        }
    }

    /** Sets what connects a row with another; null cuts the connection. */
    public void connect(RowInstance row, Attribute attribute, @Nullable Object value) {
        touch(row);
        Attribute own = row.definition().requireAttribute(attribute.name());
        if (!row.isNew()) {
            connecting(row).add(own.name());
        }
        row.change(own, value);
    }

    private Set<String> connecting(RowInstance row) {
        return connecting.computeIfAbsent(row, first -> new HashSet<>());
    }

    /** Whether nothing of a stored row is changed but what connects it. */
    public boolean isOnlyConnected(RowInstance row) {
        return connecting.containsKey(row) && connecting(row).containsAll(row.changed());
    }

    /** The stored rows that wait for the key of a new one. */
    public List<RowInstance> waiting() {
        return graph().connectedRows();
    }

    /** Runs when everything is written. */
    public void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Remembers what the row is now, before it is changed. */
    public void touch(RowInstance row) {
        if (!before.containsKey(row)) {
            row.runtime().beforeChange(row);
            before.put(row, row.remember());
        }
    }

    /** Takes back every change of instances; nothing will be written. */
    public void forget() {
        before.values().forEach(Runnable::run);
    }

    public boolean isSaved(RowInstance row) {
        return saved.containsKey(row);
    }

    /** The rows to insert and to update, in the order of the graph; rows of which nothing is changed are among them. */
    public List<RowInstance> saved() {
        return inOrder;
    }

    public Collection<RowInstance> deleted() {
        return deleted.keySet();
    }

    public Collection<RowInstance> unlinked() {
        return unlinked.keySet();
    }

    public Position position(RowInstance row) {
        Position position = saved.get(row);
        if (position == null) {
            position = deleted.containsKey(row) ? deleted.get(row) : unlinked.get(row);
        }
        return Objects.requireNonNull(position, "a row that is no part of the graph");
    }

    @Override
    public String path(RowInstance row) {
        return position(row).path();
    }

    @Override
    public boolean isLed(RowInstance row, List<Attribute> foreignKeys) {
        return graph().isLed(row, foreignKeys);
    }

    /** Who needs whose key. */
    Graph graph() {
        Map<String, Place> places = new HashMap<>();
        return Graph.of(
                inOrder,
                row -> places.computeIfAbsent(NUMBER.matcher(path(row)).replaceAll(""), path -> new Place()),
                transfers);
    }

    /** All of it is stored now. */
    void written() {
        inOrder.forEach(row -> row.stored(List.of()));
        afterwards.forEach(Runnable::run);
    }
}
