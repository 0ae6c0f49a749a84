package org.sequelize4j.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.RawQuery;
import org.sequelize4j.RawResult;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.jdbc.Outcome;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.query.Lexis;
import org.sequelize4j.query.NamedParameters;
import org.sequelize4j.query.RawValues;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.typed.ColumnShape;
import org.sequelize4j.typed.ValueShape;

/** A statement of the user's own: its values, and what its rows become. */
final class RawSql implements RawQuery {
    private final Services services;
    private final NamedParameters parameters;
    private final RawValues values = new RawValues();
    private final Map<String, String> fieldMap = new LinkedHashMap<>();

    RawSql(Services services, String sql) {
        this.services = services;
        this.parameters = NamedParameters.parse(sql, lexis(services.backend.dialect()));
    }

    private static Lexis lexis(Dialect dialect) {
        return new Lexis(
                dialect.can(Capability.BACKSLASH_ESCAPES),
                dialect.can(Capability.BRACKETED_NAMES),
                dialect.can(Capability.DOLLAR_QUOTES),
                dialect.can(Capability.QUESTION_MARK_OPERATORS),
                dialect.can(Capability.ARRAYS));
    }

    @Override
    public RawQuery replacements(@Nullable Object... given) {
        values.replace(given);
        return this;
    }

    @Override
    public RawQuery replacements(Map<String, ? extends @Nullable Object> given) {
        values.replace(given);
        return this;
    }

    @Override
    public RawQuery bind(@Nullable Object... given) {
        values.bind(given);
        return this;
    }

    @Override
    public RawQuery bind(Map<String, ? extends @Nullable Object> given) {
        values.bind(given);
        return this;
    }

    /** Where the SQL has no names, a text and a value are the next two values. */
    @Override
    public RawQuery bind(String name, @Nullable Object value) {
        if (parameters.areNamed()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(Given.to("bind(…)", name, "a name and a value"), value);
            values.bind(one);
        } else {
            values.bind(new @Nullable Object[] {name, value});
        }
        return this;
    }

    @Override
    public RawQuery fieldMap(Map<String, String> names) {
        fieldMap.putAll(Given.to("fieldMap(…)", names, "a map of columns and their other names"));
        return this;
    }

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        return read(new RawMaps(fieldMap));
    }

    @Override
    public Optional<Map<String, @Nullable Object>> row() {
        return rows().stream().findFirst();
    }

    @Override
    public List<Map<String, @Nullable Object>> nested() {
        return rows().stream().map(DottedNames::nest).toList();
    }

    @Override
    public <V> List<@Nullable V> values(Class<V> type) {
        ValueShape<V> shape = ValueShape.of(Given.to("values(…)", type, "a class such as String"));
        return read((rows) -> RawMaps.value(rows, 1, rows.getMetaData())).stream()
                .<@Nullable V>map(shape::map)
                .toList();
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
        return read(new RawInstances(face.core(), services.backend.dialect(), fieldMap)).stream()
                .map(face::of)
                .toList();
    }

    @Override
    public int execute() {
        return services.backend.executor().update(sql());
    }

    @Override
    public RawResult run() {
        SqlText sql = sql();
        boolean keys = services.backend.dialect().can(Capability.KEY_OF_ANY_INSERT)
                && sql.text().strip().toUpperCase(Locale.ROOT).startsWith("INSERT");
        Outcome<Map<String, @Nullable Object>> outcome =
                services.backend.executor().run(sql, keys, new RawMaps(fieldMap));
        return new RawResult(outcome.rows(), outcome.changed(), outcome.keys());
    }

    private <R extends @Nullable Object> List<R> read(RowMapper<R> mapper) {
        return services.backend.executor().query(sql(), mapper);
    }

    private SqlText sql() {
        NamedParameters.Bound bound = parameters.bind(values);
        List<SqlText.Bind> binds = bound.values().stream()
                .map(value -> new SqlText.Bind(value, null))
                .toList();
        return new SqlText(bound.text(), binds);
    }
}
