package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.Row;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.Upserted;
import org.sequelize4j.conformance.define.ScopeDefiner;
import org.sequelize4j.conformance.scenario.NoSuchMethodNamedException;
import org.sequelize4j.conformance.scenario.Words;

/** The static writes of a model. */
final class WriteCalls {
    private WriteCalls() {}

    static @Nullable Object call(Model<Row> model, Call call) {
        return switch (call.method()) {
            case "create" -> create(model, call);
            case "build" -> build(model, call);
            case "bulkBuild" -> bulkBuild(model, call);
            case "bulkCreate" -> bulkCreate(model, call);
            case "update" -> update(model, call);
            case "destroy" -> destroy(model, call);
            case "truncate" -> {
                truncate(model, call.words(0));
                yield null;
            }
            case "upsert" -> upsert(model, call);
            case "findOrCreate", "findCreateFind", "findOrBuild" -> Finding.call(model, call);
            case "increment", "decrement" -> CounterCalls.call(model, call);
            case "sum", "min", "max", "aggregate" -> Counts.aggregate(model, call);
            case "restore" -> restore(model, call);
            case "addScope" -> addScope(model, call);
            default -> throw new NoSuchMethodNamedException(call.on() + "." + call.method());
        };
    }

    private static Map<String, @Nullable Object> map(Call call, int place) {
        return call.has(place) ? call.values().map(call.node(place)) : Map.of();
    }

    private static Object create(Model<Row> model, Call call) {
        if (call.node(0).isArray()) {
            throw new IllegalArgumentException("create takes the values of one row.");
        }
        Words words = call.words(1);
        return model.create(map(call, 0), options -> {
            WriteWords.common(options, words);
            WriteWords.include(options, words, call.values());
            // What the database makes is read back anyway, and an instance is never raw.
            words.ignore("returning", "raw", "isNewRecord");
            words.finish();
        });
    }

    private static Object upsert(Model<Row> model, Call call) {
        Words words = call.words(1).ignore("returning");
        Upserted<Row> upserted = model.upsert(map(call, 0), options -> {
            WriteWords.common(options, words);
            if (words.says("conflictFields")) {
                options.conflictFields(WriteWords.texts(words.get("conflictFields")));
            }
            words.finish();
        });
        return List.of(upserted.instance(), upserted.created());
    }

    private static Object build(Model<Row> model, Call call) {
        Words words = call.words(1);
        if (words.isFalse("isNewRecord")) {
            Row stored = model.buildStored(map(call, 0));
            boolean raw = words.is("raw");
            words.finish();
            return raw ? stored.reset(map(call, 0)) : stored;
        }
        return model.build(map(call, 0), nested -> {
            WriteWords.include(nested, words, call.values());
            words.ignore("raw");
            words.finish();
        });
    }

    private static Object bulkBuild(Model<Row> model, Call call) {
        call.words(1).finish();
        List<Row> rows = new ArrayList<>();
        call.node(0).forEach(row -> rows.add(model.build(call.values().map(row))));
        return rows;
    }

    private static Object bulkCreate(Model<Row> model, Call call) {
        Words words = call.words(1);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        call.node(0).forEach(row -> rows.add(call.values().map(row)));
        return model.bulkCreate(rows, options -> {
            WriteWords.bulkCreate(options, words, call.values());
            words.finish();
        });
    }

    private static Object update(Model<Row> model, Call call) {
        Words words = call.words(1);
        Map<String, @Nullable Object> values = map(call, 0);
        boolean everything = everything(words);
        JsonNode returning = words.get("returning");
        Consumer<UpdateOptions<Row>> options = how -> {
            WriteWords.update(how, words);
            words.ignore("where");
            words.finish();
        };
        boolean rows = (returning.isArray() || returning.asBoolean())
                && call.values().world().dialect().equals("postgres");
        if (rows) {
            List<Row> updated = model.updateReturning(
                    values,
                    where -> {
                        if (everything) {
                            where.where(Expression.literal("1 = 1"));
                        } else {
                            call.queries().where(where, words, model.name());
                        }
                    },
                    options);
            return List.of(updated.size(), returning.isArray() ? parts(updated, returning) : updated);
        }
        return List.of(
                everything
                        ? model.updateAll(row -> row.set(values), options)
                        : model.update(values, where -> call.queries().where(where, words, model.name()), options));
    }

    /** Those attributes that were asked for. */
    private static List<Map<String, @Nullable Object>> parts(List<Row> rows, JsonNode names) {
        List<String> asked = List.of(WriteWords.texts(names));
        return rows.stream()
                .map(row -> {
                    Map<String, @Nullable Object> part = row.toMap();
                    part.keySet().retainAll(asked);
                    return part;
                })
                .toList();
    }

    /** An empty condition is one in Sequelize: it holds for all rows. */
    private static boolean everything(Words words) {
        return words.get("where").isObject() && words.get("where").isEmpty();
    }

    private static Object destroy(Model<Row> model, Call call) {
        Words words = call.words(0);
        if (words.is("truncate") && (words.is("force") || !call.values().world().isParanoid(model.name()))) {
            truncate(model, words);
            return 0;
        }
        Consumer<DestroyOptions> options = how -> {
            WriteWords.destroy(how, words);
            words.ignore("where");
            words.finish();
        };
        boolean byScopeAlone = call.on().contains("\"scope\"") && !words.says("where");
        return everything(words) || words.is("truncate") || byScopeAlone
                ? model.destroyAll(options)
                : model.destroy(where -> call.queries().where(where, words, model.name()), options);
    }

    private static Object restore(Model<Row> model, Call call) {
        Words words = call.words(0);
        Consumer<RestoreOptions> options = how -> {
            WriteWords.restore(how, words);
            words.ignore("where");
            words.finish();
        };
        return everything(words) || !words.says("where")
                ? model.restoreAll(options)
                : model.restore(where -> call.queries().where(where, words, model.name()), options);
    }

    private static @Nullable Object addScope(Model<Row> model, Call call) {
        Words words = call.words(2);
        boolean override = words.is("override");
        words.finish();
        new ScopeDefiner(call.values()).add(model, call.node(0).asText(), call.node(1), override);
        return null;
    }

    private static void truncate(Model<Row> model, Words words) {
        model.truncate(options -> {
            if (words.is("cascade")) {
                options.cascade();
            }
            if (words.is("restartIdentity")) {
                options.restartIdentity();
            }
            words.ignore("truncate", "force");
            words.finish();
        });
    }
}
