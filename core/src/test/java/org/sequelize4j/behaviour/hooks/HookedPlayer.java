package org.sequelize4j.behaviour.hooks;

import org.sequelize4j.BulkUpdateEvent;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.Hook;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Row;
import org.sequelize4j.Table;
import org.sequelize4j.Validate;
import org.sequelize4j.error.ValidationException;

/** A model whose hooks are its own methods. */
@Table(timestamps = false)
public interface HookedPlayer extends Instance<HookedPlayer> {
    /** What the hooks have written down. */
    java.util.List<String> LOG = new java.util.ArrayList<>();

    Long id();

    @Validate(len = {1, 9})
    String name();

    HookedPlayer setName(String name);

    @Hook({HookType.BEFORE_CREATE, HookType.BEFORE_UPDATE})
    default void strip() {
        setName(name().strip());
    }

    @Hook(HookType.AFTER_CREATE)
    static void created(HookedPlayer player) {
        LOG.add("created " + player.name());
    }

    @Hook(HookType.AFTER_COMMIT)
    static void committed(Row player) {
        LOG.add("committed " + player.get("name"));
    }

    @Hook(HookType.BEFORE_BULK_UPDATE)
    static void many(BulkUpdateEvent<HookedPlayer> event) {
        event.values().setName("all");
    }

    @Hook(HookType.AFTER_FIND)
    static void found(FoundEvent<HookedPlayer> event) {
        LOG.add("found " + event.found().size());
    }

    @Hook(HookType.VALIDATION_FAILED)
    static void refused(HookedPlayer player, ValidationException failure) {
        LOG.add("refused " + failure.items().size());
    }
}
