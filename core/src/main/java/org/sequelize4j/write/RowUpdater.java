package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;

/** Writes what was changed of a stored row, and nothing else. */
final class RowUpdater {
    private final Executor executor;

    RowUpdater(Executor executor) {
        this.executor = executor;
    }

    void update(RowInstance row, WriteSettings settings) {
        List<Attribute> changed = Preparation.ofUpdate(row, settings);
        if (changed.stream().anyMatch(Attribute::isStored)) {
            Timestamps.ofUpdate(row, settings);
            List<Attribute> written = written(row, changed, settings);
            write(row, written);
            RowHooks.of(row, settings).run(HookType.AFTER_UPDATE);
            row.stored(written);
        }
        row.stored(changed);
    }

    /** What was changed, and updatedAt, even where the clock has not moved on since the last write. */
    private static List<Attribute> written(RowInstance row, List<Attribute> changed, WriteSettings settings) {
        List<Attribute> written =
                new ArrayList<>(changed.stream().filter(Attribute::isStored).toList());
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null && !settings.silent() && !written.contains(updatedAt)) {
            written.add(updatedAt);
        }
        return written;
    }

    private void write(RowInstance row, List<Attribute> written) {
        List<Attribute> computed = written.stream()
                .filter(attribute -> Statements.isComputed(row, attribute))
                .toList();
        List<Update.Assignment> assignments = written.stream()
                .map(attribute -> new Update.Assignment(attribute.column(), Statements.updated(row, attribute)))
                .toList();
        boolean returning = !computed.isEmpty() && executor.dialect().can(Capability.UPDATE_RETURNING);
        Update update = new Update(
                Statements.table(row.definition()),
                assignments,
                Statements.isRow(row),
                returning ? Statements.columns(computed) : List.of());
        int rows = returning ? readBack(row, computed, update) : executor.update(print(update));
        if (rows == 0) {
            throw new InstanceException("No row of \"" + row.definition().name() + "\" was changed, because none has "
                    + Statements.keyText(row)
                    + " any more: it was deleted, or its key changed, after this instance was read.");
        }
        if (!returning) {
            computed.forEach(attribute -> row.fill(attribute.slot(), Slot.UNSELECTED));
        }
    }

    private int readBack(RowInstance row, List<Attribute> computed, Update update) {
        List<@Nullable Object[]> found = executor.query(print(update), ReturnedValues.of(executor.dialect(), computed));
        for (@Nullable Object[] values : found) {
            for (int i = 0; i < values.length; i++) {
                row.fill(computed.get(i).slot(), values[i]);
            }
        }
        return found.size();
    }

    private SqlText print(Update update) {
        return executor.dialect().print(update);
    }
}
