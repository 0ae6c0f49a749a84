package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.Node;
import org.sequelize4j.plan.Read;

/** Fetches one association for arrays that are there, as {@link Fetching} does for instances. */
final class TupleFetching {
    private final Fetch fetch;
    private final int place;
    private final int keyPlace;
    private final Executor executor;
    private final TupleReading reading;
    private final KeyColumns key;

    TupleFetching(TupleReader.Fetched fetched, int keyPlace, Executor executor) {
        this.fetch = fetched.fetch();
        this.place = fetched.place();
        this.keyPlace = keyPlace;
        this.executor = executor;
        Read read = fetch.read();
        this.reading = new TupleReading(read, fetched.layout(), executor);
        Node keyed = read.parent() != null ? read.parent() : read.link() != null ? read.link() : read.node();
        this.key = KeyColumns.of(keyed, fetch.keys(), executor.dialect());
    }

    /** The arrays that share a key, and what was found for it. */
    private record Group(List<@Nullable Object[]> sources, List<@Nullable Object[]> found) {
        Group() {
            this(new ArrayList<>(1), new ArrayList<>());
        }
    }

    void run(List<@Nullable Object[]> sources) {
        AssociationDefinition association = fetch.association();
        ByKey<Group> byKey = new ByKey<>(association);
        for (@Nullable Object[] source : sources) {
            List<Object> leading = key(source);
            if (leading != null) {
                byKey.group(leading, Group::new).sources().add(source);
            } else if (association.toMany()) {
                source[place] = List.of();
            }
        }
        if (byKey.groups().isEmpty()) {
            return;
        }
        List<List<@Nullable Object[]>> collected = reading.collected();
        byKey.query(fetch, executor, Loading.NO_VALUES, rows -> {
            List<Object> found = Objects.requireNonNull(key.read(rows), "a row that was found by its key has one");
            byKey.found(Keys.lookup(found)).found().add(reading.row(rows, collected));
        });
        byKey.groups().forEach(group -> assign(group, association.toMany()));
        reading.complete(collected);
    }

    @SuppressWarnings("unchecked") // at this place the reader puts what KeyColumns gives
    private @Nullable List<Object> key(@Nullable Object[] source) {
        return (List<Object>) source[keyPlace];
    }

    private void assign(Group group, boolean many) {
        @Nullable
        Object value = many
                ? group.found()
                : group.found().isEmpty() ? null : group.found().get(0);
        for (@Nullable Object[] source : group.sources()) {
            source[place] = value;
        }
    }
}
