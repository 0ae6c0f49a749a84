package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.JsonPaths;
import org.sequelize4j.conformance.scenario.NoSuchMethodNamedException;
import org.sequelize4j.conformance.scenario.Words;

/** The methods that every instance has; all others are relation methods. */
final class InstanceCalls {
    /** Methods that touch the object only, and run wherever it is. */
    static final Set<String> IN_MEMORY = Set.of(
            "set",
            "get",
            "getDataValue",
            "setDataValue",
            "changed",
            "previous",
            "equals",
            "equalsOneOf",
            "toJSON",
            "isSoftDeleted");

    private InstanceCalls() {}

    static @Nullable Object call(Row row, Call call) {
        return switch (call.method()) {
            case "save" -> save(row, call);
            case "update" -> update(row, call);
            case "destroy" -> destroy(row, call);
            case "restore" -> restore(row, call);
            case "isSoftDeleted" -> row.isSoftDeleted();
            case "reload" -> reload(row, call);
            case "set" -> set(row, call);
            case "get" -> get(row, call);
            case "changed" -> changed(row, call);
            case "previous" -> previous(row, call);
            case "equals" -> row.equals(call.value(0));
            case "equalsOneOf" -> row.equalsOneOf((Collection<?>) Objects.requireNonNull(call.value(0)));
            case "toJSON" -> row.toMap();
            case "increment", "decrement" -> add(row, call);
            case "validate" -> validate(row, call);
            case "getDataValue" -> row.getDataValue(call.node(0).asText());
            case "setDataValue" -> {
                row.setDataValue(call.node(0).asText(), call.value(1));
                yield null;
            }
            default -> other(row, call);
        };
    }

    private static @Nullable Object other(Row row, Call call) {
        if (!row.model().relationMethods().contains(call.method())) {
            throw new NoSuchMethodNamedException(call.on() + "." + call.method());
        }
        return RelationCalls.call(row, call);
    }

    private static Object save(Row row, Call call) {
        Words words = call.words(0);
        return row.save(options -> {
            WriteWords.save(options, words);
            words.finish();
        });
    }

    private static Object update(Row row, Call call) {
        Words words = call.words(1);
        return row.update(call.has(0) ? call.values().map(call.node(0)) : Map.of(), options -> {
            WriteWords.save(options, words);
            words.finish();
        });
    }

    private static Object destroy(Row row, Call call) {
        Words words = call.words(0);
        row.destroy(options -> {
            WriteWords.destroy(options, words);
            words.finish();
        });
        return row;
    }

    private static Object restore(Row row, Call call) {
        call.words(0).finish();
        return row.restore();
    }

    private static Object reload(Row row, Call call) {
        Words words = call.words(0);
        return words.isEmpty()
                ? row.reload()
                : row.reload(query -> {
                    call.queries().add(query, words, row.model().name());
                    words.finish();
                });
    }

    private static Object set(Row row, Call call) {
        JsonNode first = call.node(0);
        Words words = call.words(first.isObject() ? 1 : 2);
        boolean raw = words.is("raw");
        boolean reset = words.is("reset");
        words.finish();
        if (first.isObject() && raw && reset) {
            return row.reset(call.values().map(first));
        }
        if (!first.isObject()) {
            return set(row, first.asText(), call.value(1), raw, call);
        }
        call.values().map(first).forEach((name, value) -> set(row, name, value, raw, call));
        return row;
    }

    private static Row set(Row row, String name, @Nullable Object value, boolean raw, Call call) {
        if (raw) {
            boolean changed = row.changed(name);
            return row.setDataValue(name, value).changed(name, changed);
        }
        if (JsonPaths.isPath(call.values().world(), row.model().name(), name)) {
            List<String> path = List.of(name.split("\\.", -1));
            return row.setPath(path.get(0), JsonPaths.steps(path.subList(1, path.size())), value);
        }
        return row.set(name, value);
    }

    private static @Nullable Object get(Row row, Call call) {
        JsonNode name = call.node(0);
        Words words = call.words(name.isTextual() ? 1 : 0).ignore("plain", "clone");
        boolean raw = words.is("raw");
        words.finish();
        if (name.isTextual()) {
            return raw ? row.getDataValue(name.asText()) : row.get(name.asText());
        }
        return raw ? row.dataValues() : row.toMap();
    }

    private static Object changed(Row row, Call call) {
        if (call.has(1)) {
            return row.changed(call.node(0).asText(), call.node(1).asBoolean());
        }
        if (call.has(0)) {
            return row.changed(call.node(0).asText());
        }
        Set<String> changed = row.changed();
        return changed.isEmpty() ? (Object) false : changed;
    }

    private static @Nullable Object previous(Row row, Call call) {
        if (call.has(0)) {
            return row.previous(call.node(0).asText());
        }
        return row.previous();
    }

    private static Object add(Row row, Call call) {
        Words words = call.words(1).ignore("returning", "by");
        boolean silent = words.is("silent");
        words.finish();
        return row.increment(CounterCalls.by(call, words), options -> CounterCalls.silently(options, silent));
    }

    private static Object validate(Row row, Call call) {
        Words words = call.words(0);
        return row.validate(run -> {
            if (words.says("skip")) {
                run.skip(WriteWords.texts(words.get("skip")));
            }
            if (words.says("fields")) {
                run.fields(WriteWords.texts(words.get("fields")));
            }
            if (words.has("hooks")) {
                run.hooks(words.is("hooks"));
            }
            words.finish();
        });
    }
}
