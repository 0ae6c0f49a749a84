package org.sequelize4j.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Fetch;

/** Loads one association of instances that are there, by statements over their distinct keys. */
final class Fetching {
    private final AssociationDefinition association;
    private final Executor executor;
    private final Reading reading;
    private final List<Attribute> sourceKeys;
    private final int[] keySlots;
    private final WaysBack back;

    Fetching(Fetch fetch, Executor executor, Runtimes runtimes, Company company) {
        this.association = fetch.association();
        this.executor = executor;
        this.reading = new Reading(fetch.read(), executor, runtimes, company);
        this.sourceKeys = fetch.sourceKeys();
        this.keySlots = fetch.keys().stream().mapToInt(Attribute::slot).toArray();
        this.back = WaysBack.of(association);
    }

    void run(List<RowInstance> sources, Shared shared) {
        Map<Object, Targets> byKey = group(sources);
        if (byKey.isEmpty()) {
            return;
        }
        Collected collected = reading.collected(shared);
        List<List<Object>> keys = byKey.values().stream().map(Targets::key).toList();
        int atOnce = executor.dialect().maximumKeys(keySlots.length);
        for (int from = 0; from < keys.size(); from += atOnce) {
            read(keys.subList(from, Math.min(keys.size(), from + atOnce)), byKey, collected);
        }
        byKey.values().forEach(targets -> targets.assign(association, reading.hasLinks(), back));
        reading.complete(collected);
    }

    private Map<Object, Targets> group(List<RowInstance> sources) {
        Map<Object, Targets> byKey = new LinkedHashMap<>();
        for (RowInstance source : sources) {
            List<Object> key = Keys.ofSource(source, association, sourceKeys);
            if (key == null) {
                source.load(association, Targets.none(association, reading.hasLinks()));
            } else {
                byKey.computeIfAbsent(Keys.lookup(key), lookup -> new Targets(key))
                        .addSource(source);
            }
        }
        return byKey;
    }

    private void read(List<List<Object>> keys, Map<Object, Targets> byKey, Collected collected) {
        executor.query(executor.dialect().print(reading.read().select(), keys), rows -> {
            RowInstance target = reading.row(rows, collected);
            if (target == null) {
                return collected;
            }
            RowInstance link = reading.link(rows, collected);
            RowInstance parent = reading.parent(rows, collected);
            Object key = Keys.lookup(parent != null ? parent : link != null ? link : target, keySlots);
            Targets targets = byKey.get(key);
            if (targets == null) {
                throw new EagerLoadingException("The database found a row of \"" + association.target()
                        + "\" for \"" + association.as() + "\" with the key " + key
                        + ", which equals none of the keys that were asked for. The columns of the key compare"
                        + " values in a way of their own (a collation, perhaps); use a key with exact values.");
            }
            targets.add(target, link);
            return collected;
        });
    }
}
