package org.sequelize4j.behaviour.hooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.BulkCreateEvent;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.FindEvent;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.Hooks;
import org.sequelize4j.Row;

/** Writes down which hooks run, and what they see. */
final class HookLog {
    private final List<String> lines = new ArrayList<>();

    /** What was written down since the last time. */
    List<String> take() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** A hook of every type, in the order in which Sequelize lists them. */
    void everything(Hooks<Row> h) {
        saves(h);
        h.beforeDestroy(row("beforeDestroy"))
                .afterDestroy(row("afterDestroy"))
                .beforeRestore(row("beforeRestore"))
                .afterRestore(row("afterRestore"));
        bulk(h);
        finds(h);
    }

    void saves(Hooks<Row> h) {
        h.beforeValidate(row("beforeValidate"))
                .afterValidate(row("afterValidate"))
                .validationFailed((row, failure) -> lines.add("validationFailed " + text(row)))
                .beforeCreate(row("beforeCreate"))
                .afterCreate(row("afterCreate"))
                .beforeUpdate(row("beforeUpdate"))
                .afterUpdate(row("afterUpdate"))
                .beforeSave(row("beforeSave"))
                .afterSave(row("afterSave"));
    }

    void bulk(Hooks<Row> h) {
        h.beforeBulkCreate(creation("beforeBulkCreate"))
                .afterBulkCreate(creation("afterBulkCreate"))
                .beforeBulkUpdate(change("beforeBulkUpdate"))
                .afterBulkUpdate(change("afterBulkUpdate"))
                .beforeBulkDestroy(change("beforeBulkDestroy"))
                .afterBulkDestroy(change("afterBulkDestroy"))
                .beforeBulkRestore(change("beforeBulkRestore"))
                .afterBulkRestore(change("afterBulkRestore"));
    }

    void finds(Hooks<Row> h) {
        h.beforeFind(find("beforeFind"))
                .beforeFindAfterExpandIncludeAll(find("beforeFindAfterExpandIncludeAll"))
                .beforeFindAfterOptions(find("beforeFindAfterOptions"))
                .afterFind(found("afterFind"))
                .beforeCount(find("beforeCount"));
    }

    Consumer<Row> row(String hook) {
        return row -> lines.add(hook + " " + text(row));
    }

    private Consumer<BulkCreateEvent<Row>> creation(String hook) {
        return event -> lines.add(hook + " " + texts(event.rows()));
    }

    private Consumer<BulkWriteEvent<Row>> change(String hook) {
        return event -> lines.add(hook + " " + event.conditions());
    }

    private Consumer<FindEvent<Row>> find(String hook) {
        return event -> lines.add(hook + " " + event.conditions());
    }

    private Consumer<FoundEvent<Row>> found(String hook) {
        return event -> lines.add(hook + " " + (event.raw() ? "raw" : texts(event.found())));
    }

    private static String texts(List<Row> rows) {
        return rows.stream().map(HookLog::text).toList().toString();
    }

    /** The model and its one value that is no key. */
    private static String text(Row row) {
        return row.model().name() + ":" + row.get("n");
    }
}
