package org.sequelize4j.engine;

import org.sequelize4j.error.Given;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Queries;
import org.sequelize4j.typed.RecordShape;

/** Makes a record of each row. Serves one finder, whose model may change between two finds. */
final class RecordRows<R> implements Shape<R> {
    private final Class<R> type;
    private final Queries queries;

    RecordRows(Class<R> type, Queries queries) {
        this.type = Given.to("into(…)", type, "the class of a record");
        this.queries = queries;
    }

    @Override
    public Find adapt(Find find) {
        return RecordShape.of(type, find.model())
                .adapt(
                        find,
                        association -> queries.include(association, query -> {}).optional());
    }

    @Override
    public R of(RowInstance row) {
        return RecordShape.of(type, row.definition()).map(row);
    }
}
