package org.sequelize4j.examples.chinook;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.Tables;

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

    /** Creates the tables and leaves them as the source has them. */
    void run() throws SQLException {
        Tables.create(sequelize);
        try (ChinookSource source = new ChinookSource()) {
            for (Model<?> model : models.all()) {
                copy(source, model);
            }
        }
    }

    private void copy(ChinookSource source, Model<?> model) throws SQLException {
        List<Map<String, @Nullable Object>> rows = source.rows(model.name());
        printer.progress(String.format(Locale.ROOT, "     %-14s ", model.name()));
        model.bulkCreate(rows, o -> o.returning(false).onProgress(written -> printer.progress(".")));
        printer.progress(String.format(Locale.ROOT, " %,d rows%n", model.count()));
    }
}
