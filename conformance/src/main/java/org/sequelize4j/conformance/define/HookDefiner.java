package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkCreateEvent;
import org.sequelize4j.BulkUpdateEvent;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.FindEvent;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.conformance.decode.QueryOptions;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The hooks of a scenario: each is a list of actions, such as to log an event or to set values. */
public final class HookDefiner {
    private final Values values;
    private final String model;
    /** Whether a write of many rows without a condition looks for the rows, whose find then has an empty one. */
    private boolean ofEveryRow;

    /**
     * Hooks of a model.
     *
     * @param model the name that events give; {@code *} for hooks of all models
     */
    public HookDefiner(Values values, String model) {
        this.values = values;
        this.model = model;
    }

    /** Adds hooks by name, each with its actions. */
    public void define(Hooks<Row> hooks, JsonNode named) {
        named.properties().forEach(hook -> add(hooks, hook.getKey(), hook.getValue()));
    }

    /** Adds one hook. */
    public void add(Hooks<Row> hooks, String hook, JsonNode actions) {
        Consumer<Row> row = instance -> actions.forEach(action -> onRow(hook, action, instance));
        switch (hook) {
            case "beforeValidate" -> hooks.beforeValidate(row);
            case "afterValidate" -> hooks.afterValidate(row);
            case "validationFailed" -> hooks.validationFailed((instance, failure) -> row.accept(instance));
            case "beforeCreate" -> hooks.beforeCreate(row);
            case "afterCreate" -> hooks.afterCreate(row);
            case "beforeUpdate" -> hooks.beforeUpdate(row);
            case "afterUpdate" -> hooks.afterUpdate(row);
            case "beforeSave" -> hooks.beforeSave(row);
            case "afterSave" -> hooks.afterSave(row);
            case "beforeDestroy" -> hooks.beforeDestroy(row);
            case "afterDestroy" -> hooks.afterDestroy(row);
            case "beforeRestore" -> hooks.beforeRestore(row);
            case "afterRestore" -> hooks.afterRestore(row);
            // What an upsert is given is no instance in Sequelize, so its events have no values.
            case "beforeUpsert" -> hooks.beforeUpsert(instance -> actions.forEach(action -> bare(hook, action)));
            case "afterUpsert" -> hooks.afterUpsert(instance -> actions.forEach(action -> bare(hook, action)));
            default -> many(hooks, hook, actions);
        }
    }

    private void many(Hooks<Row> hooks, String hook, JsonNode actions) {
        Consumer<BulkCreateEvent<Row>> created = event -> actions.forEach(action -> onCreate(hook, action, event));
        Consumer<BulkWriteEvent<Row>> written = event -> actions.forEach(action -> onWrite(hook, action, event));
        Consumer<FindEvent<Row>> asked = event -> actions.forEach(action -> onFind(hook, action, event));
        switch (hook) {
            case "beforeBulkCreate" -> hooks.beforeBulkCreate(created);
            case "afterBulkCreate" -> hooks.afterBulkCreate(created);
            case "beforeBulkUpdate" -> hooks.beforeBulkUpdate(written);
            case "afterBulkUpdate" -> hooks.afterBulkUpdate(written);
            case "beforeBulkDestroy" -> hooks.beforeBulkDestroy(written);
            case "afterBulkDestroy" -> hooks.afterBulkDestroy(written);
            case "beforeBulkRestore" -> hooks.beforeBulkRestore(written);
            case "afterBulkRestore" -> hooks.afterBulkRestore(written);
            case "beforeFind" -> hooks.beforeFind(asked);
            case "beforeFindAfterExpandIncludeAll" -> hooks.beforeFindAfterExpandIncludeAll(asked);
            case "beforeFindAfterOptions" -> hooks.beforeFindAfterOptions(asked);
            case "afterFind" -> hooks.afterFind(found -> actions.forEach(action -> onFound(hook, action, found)));
            case "beforeCount" -> hooks.beforeCount(asked);
            // What is left is about no rows, so its events say no more than that it ran.
            default -> hooks.add(type(hook), event -> actions.forEach(action -> bare(hook, action)));
        }
    }

    private static HookType type(String hook) {
        for (HookType type : HookType.values()) {
            if (type.method().equals(hook)) {
                return type;
            }
        }
        throw new UnsupportedWordException("hook " + hook);
    }

    private void onRow(String hook, JsonNode action, Row row) {
        if (action.has("set")) {
            row.set(values.map(action.get("set")));
        }
        log(hook, action, "values", row);
    }

    private void bare(String hook, JsonNode action) {
        log(hook, action, "values", null);
    }

    private void onCreate(String hook, JsonNode action, BulkCreateEvent<Row> event) {
        if (action.has("set")) {
            event.rows().forEach(row -> row.set(values.map(action.get("set"))));
        }
        // individualHooks is said to the rows here, not to the options, so it says nothing.
        log(hook, action, "values", event.rows());
    }

    private void onWrite(String hook, JsonNode action, BulkWriteEvent<Row> event) {
        if (action.has("set") && event instanceof BulkUpdateEvent<Row> update) {
            update.values().set(values.map(action.get("set")));
        }
        if (action.has("setWhere")) {
            event.replaceWhere(where -> condition(where, action.get("setWhere")));
        }
        if (action.has("individualHooks")) {
            event.individualHooks(true);
        }
        ofEveryRow = hook.startsWith("before")
                && event.individualHooks()
                && event.conditions().isEmpty();
        log(hook, action, "where", HookConditions.recorded(event.conditions()));
    }

    private void onFind(String hook, JsonNode action, FindEvent<Row> event) {
        if (action.has("setWhere")) {
            event.replaceWhere(where -> condition(where, action.get("setWhere")));
        }
        boolean nothingSaid = event.conditions().isEmpty() && !ofEveryRow;
        log(hook, action, "where", nothingSaid ? null : HookConditions.recorded(event.conditions()));
    }

    private void onFound(String hook, JsonNode action, FoundEvent<Row> event) {
        if (action.has("set")) {
            event.found().forEach(row -> row.set(values.map(action.get("set"))));
        }
        if (event.raw()) {
            bare(hook, action);
            return;
        }
        List<Row> rows = event.found();
        log(hook, action, "values", event.single() ? (rows.isEmpty() ? null : rows.get(0)) : rows);
    }

    private void condition(Where<Row> where, JsonNode said) {
        new QueryOptions(values).conditions(where, said, model);
    }

    private void log(String hook, JsonNode action, String key, @Nullable Object value) {
        if (action.path("log").asBoolean()) {
            values.world().event(hook, model, key, value);
        }
        if (action.has("throw")) {
            throw new IllegalStateException(action.get("throw").asText());
        }
    }
}
