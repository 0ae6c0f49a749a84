package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.RawQuery;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.query.NamedParameters;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.typed.ColumnShape;

/** A statement of the user's own: its values, and what its rows become. */
final class RawSql implements RawQuery {
    private final Services services;
    private final NamedParameters parameters;
    private final List<@Nullable Object> positional = new ArrayList<>();
    private final Map<String, @Nullable Object> named = new LinkedHashMap<>();

    RawSql(Services services, String sql) {
        this.services = services;
        this.parameters = NamedParameters.parse(sql);
    }

    @Override
    public RawQuery bind(@Nullable Object... values) {
        positional.addAll(values == null ? Collections.singletonList(null) : Arrays.asList(values));
        return this;
    }

    /** Where the SQL has no names, a text and a value are the next two values. */
    @Override
    public RawQuery bind(String name, @Nullable Object value) {
        if (parameters.areNamed()) {
            named.put(Given.to("bind(…)", name, "a name and a value"), value);
        } else {
            positional.add(name);
            positional.add(value);
        }
        return this;
    }

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        return read(new RawMaps());
    }

    @Override
    public <R> List<R> into(Class<R> shape) {
        ColumnShape<R> record = ColumnShape.of(Given.to("into(…)", shape, "the class of a record"));
        return rows().stream().map(record::map).toList();
    }

    @Override
    public <T> List<T> into(Model<T> model) {
        Given.to("into(…)", model, "a model or the class of a record");
        if (!(model instanceof ModelEngine<T> engine) || !engine.belongsTo(services)) {
            throw new QueryException("The model \"" + model.name()
                    + "\" was defined by another Sequelize, so rows of this one cannot become its instances.");
        }
        Face<T> face = engine.face();
        return read(new RawInstances(face.core(), services.backend.dialect())).stream()
                .map(face::of)
                .toList();
    }

    @Override
    public int execute() {
        return services.backend.executor().update(sql());
    }

    private <R> List<R> read(RowMapper<R> mapper) {
        return services.backend.executor().query(sql(), mapper);
    }

    private SqlText sql() {
        NamedParameters.Bound bound = parameters.bind(positional, named);
        List<SqlText.Bind> binds = bound.values().stream()
                .map(value -> new SqlText.Bind(value, null))
                .toList();
        return new SqlText(bound.text(), binds);
    }
}
