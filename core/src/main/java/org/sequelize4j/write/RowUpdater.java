package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;

/** Writes what was changed of a stored row, and nothing else. */
final class RowUpdater {
    private final Executor executor;
    private final ParentUpkeep upkeep;
    private final PlannedWrites plans;

    RowUpdater(Executor executor, ParentUpkeep upkeep, PlannedWrites plans) {
        this.executor = executor;
        this.plans = plans;
        this.upkeep = upkeep;
    }

    void update(RowInstance row, WriteSettings settings) {
        List<Attribute> changed = Preparation.ofUpdate(row, settings);
        if (anyStored(changed)) {
            List<Attribute> written = written(row, changed, settings);
            if (!writeKeeping(row, written, settings)) {
                throw gone(row);
            }
            RowHooks.of(row, settings).written(HookType.AFTER_UPDATE, HookType.AFTER_UPDATE_COMMIT);
            row.stored(written);
        }
        row.stored(changed);
    }

    static InstanceException gone(RowInstance row) {
        return new InstanceException("No row of \"" + row.definition().name() + "\" was changed, because none has "
                + Statements.keyText(row)
                + " any more: it was deleted, or its key changed, after this instance was read.");
    }

    /** Writes these of what was changed and leaves the rest unwritten; nothing happens when the row is gone. */
    void write(RowInstance row, List<Attribute> attributes, WriteSettings settings) {
        List<Attribute> changed = attributes.stream()
                .filter(attribute -> row.isChanged(attribute.slot()))
                .toList();
        if (!changed.isEmpty()) {
            List<Attribute> written = written(row, changed, settings);
            writeKeeping(row, written, settings);
            row.stored(written);
        }
    }

    static boolean anyStored(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.isStored()) {
                return true;
            }
        }
        return false;
    }

    private boolean writeKeeping(RowInstance row, List<Attribute> written, WriteSettings settings) {
        if (row.definition().upkeeps().isEmpty()) {
            return write(row, written);
        }
        return upkeep.updating(row.definition(), Map.of(row, written), settings.touches(), () -> write(row, written));
    }

    /** What was changed, the version, and updatedAt, even where the clock has not moved on since the last write. */
    static List<Attribute> written(RowInstance row, List<Attribute> changed, WriteSettings settings) {
        Timestamps.ofWrite(row, settings);
        Versions.count(row);
        List<Attribute> written = new ArrayList<>(changed.size() + 2);
        for (Attribute attribute : changed) {
            if (attribute.isStored()) {
                written.add(attribute);
            }
        }
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null && !settings.silent() && !written.contains(updatedAt)) {
            written.add(updatedAt);
        }
        Attribute version = row.definition().version();
        if (version != null && !written.contains(version)) {
            written.add(version);
        }
        return written;
    }

    /**
     * Whether there was a row to write; what it belongs to is left to the caller.
     *
     * @throws OptimisticLockException when there is none in the version that the instance knows
     */
    boolean write(RowInstance row, List<Attribute> written) {
        int rows = anyComputed(row, written)
                ? writeComputed(row, written)
                : executor.update(plans.update(row.definition(), written).sql(row));
        if (rows == 0 && row.definition().version() != null) {
            throw Versions.stale(row);
        }
        return rows > 0;
    }

    private static boolean anyComputed(RowInstance row, List<Attribute> written) {
        for (Attribute attribute : written) {
            if (Statements.isComputed(row, attribute)) {
                return true;
            }
        }
        return false;
    }

    private int writeComputed(RowInstance row, List<Attribute> written) {
        List<Attribute> computed = written.stream()
                .filter(attribute -> Statements.isComputed(row, attribute))
                .toList();
        boolean returning = executor.dialect().can(Capability.UPDATE_RETURNING);
        Update update = new Update(
                Statements.table(row.definition()),
                written.stream()
                        .map(attribute -> new Update.Assignment(attribute.column(), Statements.updated(row, attribute)))
                        .toList(),
                Statements.isKnownRow(row),
                returning ? Statements.columns(computed) : List.of());
        if (returning) {
            return readBack(row, computed, update);
        }
        int rows = executor.update(print(update));
        computed.forEach(attribute -> row.fill(attribute.slot(), Slot.UNSELECTED));
        return rows;
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
