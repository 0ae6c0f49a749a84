package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
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
        List<Update.Assignment> assignments = written.stream()
                .map(attribute -> new Update.Assignment(
                        attribute.column(), Statements.bind(attribute, row.value(attribute.slot()))))
                .toList();
        Update update = new Update(Statements.table(row.definition()), assignments, Statements.isRow(row), List.of());
        if (executor.update(executor.dialect().print(update)) == 0) {
            throw new InstanceException("No row of \"" + row.definition().name() + "\" was changed, because none has "
                    + Statements.keyText(row)
                    + " any more: it was deleted, or its key changed, after this instance was read.");
        }
    }
}
