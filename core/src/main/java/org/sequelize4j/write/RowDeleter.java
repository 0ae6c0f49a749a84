package org.sequelize4j.write;

import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.Delete;

/** Deletes one row; that it is gone already is no failure. */
final class RowDeleter {
    private final Executor executor;

    RowDeleter(Executor executor) {
        this.executor = executor;
    }

    void delete(RowInstance row) {
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + row.definition().name()
                    + "\" was never saved, so there is no row to destroy.");
        }
        Delete delete = new Delete(Statements.table(row.definition()), Statements.isRow(row));
        executor.update(executor.dialect().print(delete));
    }
}
