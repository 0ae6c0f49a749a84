package org.sequelize4j.engine;

import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.LoadPlan;
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
                .adapt(find, association -> queries.include(association).optional());
    }

    @Override
    public List<R> all(Services services, Find find, boolean single) {
        RecordShape<R> record = RecordShape.of(type, find.model());
        return services.finds.shaped(find, single, record.layout(), this::of, record::map);
    }

    @Override
    public List<Keyed<R>> keyed(Services services, Find find, KeyPlaces places) {
        RecordShape<R> record = RecordShape.of(type, find.model());
        int from = record.layout().entries().size();
        return services.finds.shapedAsPrepared(
                find,
                false,
                places.behind(record.layout()),
                row -> Keyed.of(row, places, this),
                tuple -> new Keyed<>(record.map(tuple), places.values(tuple, from)));
    }

    @Override
    public Stream<R> stream(Services services, LoadPlan plan) {
        RecordShape<R> record = RecordShape.of(type, plan.root().node().model());
        return services.loader.fits(plan, record.layout())
                ? services.loader.streamTuples(plan, record.layout()).map(record::map)
                : Shape.super.stream(services, plan);
    }

    @Override
    public R of(RowInstance row) {
        return RecordShape.of(type, row.definition()).map(row);
    }
}
