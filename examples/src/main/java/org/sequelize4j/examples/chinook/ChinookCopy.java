package org.sequelize4j.examples.chinook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;

/** Creates the schema and copies all rows of the source into it. */
final class ChinookCopy {
    private final Sequelize sequelize;
    private final ChinookModels models;
    private final Printer printer;

    ChinookCopy(Sequelize sequelize, ChinookModels models, Printer printer) {
        this.sequelize = sequelize;
        this.models = models;
        this.printer = printer;
    }

    /** Leaves the tables of the store as the source has them, whatever was in them before. */
    void run() throws SQLException {
        sequelize.sync(s -> s.force());
        try (ChinookSource source = new ChinookSource()) {
            for (Model<?> model : models.all()) {
                copy(source, model);
            }
        }
    }

    private void copy(ChinookSource source, Model<?> model) throws SQLException {
        List<Map<String, @Nullable Object>> rows = source.rows(model.name());
        printer.progress("     %-14s ".formatted(model.name()));
        model.bulkCreate(rows, o -> o.returning(false).onProgress(written -> printer.progress(".")));
        printer.progress(" %,d rows%n".formatted(model.count()));
    }
}
