package org.sequelize4j.load;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Fetch;

/** Loads one association of instances that are there, by statements over their distinct keys. */
final class Fetching {
    private final Fetch fetch;
    private final AssociationDefinition association;
    private final Executor executor;
    private final Reading reading;
    private final List<Attribute> sourceKeys;
    private final int[] keySlots;
    private final WaysBack back;

    Fetching(Fetch fetch, Executor executor, Runtimes runtimes, Sharing sharing) {
        this.fetch = fetch;
        this.association = fetch.association();
        this.executor = executor;
        this.reading = new Reading(fetch.read(), executor, runtimes, sharing);
        this.sourceKeys = fetch.sourceKeys();
        this.keySlots = fetch.keys().stream().mapToInt(Attribute::slot).toArray();
        this.back = WaysBack.of(association);
    }

    void run(List<RowInstance> sources, Loading loading) {
        ByKey<Targets> byKey = group(sources);
        if (byKey.groups().isEmpty()) {
            return;
        }
        Collected collected = reading.collected(loading);
        byKey.query(fetch, executor, loading.values(), rows -> {
            RowInstance target = reading.row(rows, collected);
            if (target == null) {
                return;
            }
            RowInstance link = reading.link(rows, collected);
            RowInstance parent = reading.parent(rows, collected);
            Object key = Keys.lookup(parent != null ? parent : link != null ? link : target, keySlots);
            byKey.found(key).add(target, link);
        });
        byKey.groups().forEach(targets -> targets.assign(association, back));
        reading.complete(collected);
    }

    private ByKey<Targets> group(List<RowInstance> sources) {
        ByKey<Targets> byKey = new ByKey<>(association);
        for (RowInstance source : sources) {
            List<Object> key = Keys.ofSource(source, association, sourceKeys);
            if (key == null) {
                source.load(association, Targets.none(association, reading.hasLinks()));
            } else {
                byKey.group(key, () -> new Targets(reading.hasLinks())).addSource(source);
            }
        }
        return byKey;
    }
}
