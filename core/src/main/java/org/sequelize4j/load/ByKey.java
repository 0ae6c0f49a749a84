package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowAction;
import org.sequelize4j.plan.Fetch;

/**
 * What a fetch is for, by the distinct keys that lead to its rows.
 *
 * @param <G> what gathers the rows of one key
 */
final class ByKey<G> {
    private final AssociationDefinition association;
    private final Map<Object, G> groups = new LinkedHashMap<>();
    private final List<List<Object>> keys = new ArrayList<>();

    ByKey(AssociationDefinition association) {
        this.association = association;
    }

    /** The group of a key, made when it is the first. */
    G group(List<Object> key, Supplier<G> made) {
        Object lookup = Keys.lookup(key);
        G known = groups.get(lookup);
        if (known != null) {
            return known;
        }
        G group = made.get();
        groups.put(lookup, group);
        keys.add(key);
        return group;
    }

    Collection<G> groups() {
        return groups.values();
    }

    /**
     * Runs the statement for all keys, as many at once as the database takes.
     *
     * @param values for its parameters
     */
    void query(Fetch fetch, Executor executor, @Nullable Object[] values, RowAction rows) {
        int atOnce = executor.dialect().maximumKeys(fetch.keys().size());
        for (int from = 0; from < keys.size(); from += atOnce) {
            List<List<Object>> some = keys.subList(from, Math.min(keys.size(), from + atOnce));
            executor.each(executor.dialect().print(fetch.read().select(), some).with(values), rows);
        }
    }

    /** The group of a row that was found. */
    G found(Object key) {
        G group = groups.get(key);
        if (group == null) {
            throw new EagerLoadingException("The database found a row of \"" + association.target()
                    + "\" for \"" + association.as() + "\" with the key " + key
                    + ", which equals none of the keys that were asked for. The columns of the key compare"
                    + " values in a way of their own (a collation, perhaps); use a key with exact values.");
        }
        return group;
    }
}
