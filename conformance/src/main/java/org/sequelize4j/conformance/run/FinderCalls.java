package org.sequelize4j.conformance.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.AttributeLists;
import org.sequelize4j.conformance.decode.SeparateIncludes;
import org.sequelize4j.conformance.scenario.Words;
import org.sequelize4j.error.EmptyResultException;

/** The finders of a model. */
final class FinderCalls {
    static final List<String> METHODS = List.of("findAll", "findOne", "findByPk", "findAndCountAll", "count");

    private FinderCalls() {}

    static @Nullable Object call(Model<Row> model, Call call) {
        return switch (call.method()) {
            case "findAll" -> findAll(model, call);
            case "findOne" -> findOne(model, call);
            case "findByPk" -> findByPk(model, call);
            case "findAndCountAll" -> findAndCountAll(model, call);
            default -> Counts.of(model, call);
        };
    }

    private static Consumer<Query<Row>> query(Model<Row> model, Call call, Words words) {
        return query -> {
            call.queries().add(query, words, model.name());
            words.ignore("subQuery", "nest");
            words.finish();
        };
    }

    private static @Nullable Object findAll(Model<Row> model, Call call) {
        if (call.has(0) && !call.node(0).isObject()) {
            throw new IllegalArgumentException("findAll takes options; a key is for findByPk.");
        }
        Words words = call.words(0);
        boolean raw = asksForRows(words);
        if (words.is("raw")) {
            words = call.words(SeparateIncludes.withoutThem(words.node())).ignore("raw");
        }
        boolean plain = words.is("plain");
        boolean reject = words.is("rejectOnEmpty");
        boolean nest = words.is("nest");
        List<?> found =
                raw ? rows(model.findRows(query(model, call, words)), nest) : model.findAll(query(model, call, words));
        if (reject && found.isEmpty()) {
            throw new EmptyResultException("No row of \"" + model.name() + "\" was found.");
        }
        return plain ? (found.isEmpty() ? null : found.get(0)) : found;
    }

    /** What is no instance of a model is asked for as rows: raw results, groups, distinct values, aggregates. */
    private static boolean asksForRows(Words words) {
        return words.is("raw") || AttributeLists.areDistinct(words.get("attributes")) || sumsUp(words);
    }

    /** Whether rows are grouped, or a value is made of many of them. */
    static boolean sumsUp(Words words) {
        return words.says("group") || AttributeLists.areAggregates(words.get("attributes"));
    }

    private static List<Map<String, @Nullable Object>> rows(List<Map<String, @Nullable Object>> rows, boolean nest) {
        return nest ? Nested.of(rows) : rows;
    }

    private static @Nullable Object findOne(Model<Row> model, Call call) {
        Words words = call.words(0);
        return one(model, words, query(model, call, words));
    }

    private static @Nullable Object one(Model<Row> model, Words words, Consumer<Query<Row>> query) {
        boolean reject = words.is("rejectOnEmpty");
        if (asksForRows(words)) {
            words.ignore("plain");
            List<Map<String, @Nullable Object>> rows = model.findRows(limited -> {
                query.accept(limited);
                limited.limit(1);
            });
            return rows.isEmpty() ? null : rows(rows, words.is("nest")).get(0);
        }
        words.ignore("plain");
        Optional<Row> found = model.findOne(query);
        if (reject) {
            return found.orElseThrow(() -> new EmptyResultException("No row of \"" + model.name() + "\" was found."));
        }
        return found.orElse(null);
    }

    private static @Nullable Object findByPk(Model<Row> model, Call call) {
        Object key = call.value(0);
        if (key == null) {
            return null;
        }
        Words words = call.words(1);
        boolean reject = words.is("rejectOnEmpty");
        words.ignore("raw", "plain");
        Optional<Row> found = model.findByPk(key, query(model, call, words));
        return reject ? model.getByPk(key) : found.orElse(null);
    }

    private static Object findAndCountAll(Model<Row> model, Call call) {
        Words words = call.words(0).ignore("distinct", "col");
        Map<String, Object> result = new LinkedHashMap<>();
        if (words.says("group")) {
            result.put("count", Counts.grouped(model, call, words));
            result.put("rows", model.findRows(query(model, call, words)));
            return result;
        }
        if (words.is("raw")) {
            boolean nest = words.is("nest");
            result.put("count", model.count(counted -> {
                call.queries().where(counted, words, model.name());
            }));
            result.put("rows", rows(model.findRows(query(model, call, words)), nest));
            return result;
        }
        Page<Row> page = model.findAndCountAll(query(model, call, words));
        result.put("count", page.count());
        result.put("rows", page.rows());
        return result;
    }
}
