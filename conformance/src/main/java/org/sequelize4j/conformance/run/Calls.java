package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.conformance.scenario.NoSuchMethodNamedException;
import org.sequelize4j.conformance.scenario.Words;

/** Calls: finds the target, and the class that knows its methods. */
final class Calls {
    private static final Set<String> WITHOUT_RESULT = Set.of("sync", "drop", "createSchema", "dropSchema");
    private static final String QUERY_INTERFACE = "queryInterface";

    private final Values values;
    private final Transactions transactions;

    Calls(Values values, Transactions transactions) {
        this.values = values;
        this.transactions = transactions;
    }

    Result run(JsonNode step, Function<@Nullable Object, @Nullable Object> recorded) throws Exception {
        List<JsonNode> arguments = new ArrayList<>();
        step.path("args").forEach(arguments::add);
        JsonNode on = step.get("on");
        Call call = new Call(
                on.isTextual() ? on.asText() : on.toString(),
                step.get("call").asText(),
                arguments,
                values.replacing(replacements(arguments)));
        Object target = target(on);
        if (target instanceof Row && InstanceCalls.IN_MEMORY.contains(call.method())) {
            return finished(step, call, dispatch(target, call), recorded);
        }
        return transactions.laneOf(arguments).run(() -> finished(step, call, dispatch(target, call), recorded));
    }

    /** The values for the literals of a call. */
    private static JsonNode replacements(List<JsonNode> arguments) {
        return arguments.stream()
                .map(argument -> argument.path("replacements"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Result finished(
            JsonNode step, Call call, @Nullable Object result, Function<@Nullable Object, @Nullable Object> recorded) {
        if (step.has("save")) {
            values.world().saved().put(step.get("save").asText(), result);
        }
        boolean silent = WITHOUT_RESULT.contains(call.method())
                || (call.on().equals(QUERY_INTERFACE)
                        && !call.method().matches("(describeTable|tableExists|showIndex).*"));
        return silent ? Result.NOTHING : Result.of(recorded.apply(result));
    }

    private Object target(JsonNode on) {
        if (on.isObject()) {
            return new Models(values).target(on);
        }
        String name = on.asText();
        if (name.equals("sequelize")) {
            return values.world().sequelize();
        }
        if (name.equals(QUERY_INTERFACE)) {
            return values.world().sequelize().queryInterface();
        }
        if (!name.startsWith("@")) {
            return values.world().model(name);
        }
        Object saved = values.world().saved().at(name.substring(1));
        Object value = saved instanceof Optional<?> optional ? optional.orElse(null) : saved;
        if (value == null) {
            throw new MissingReferenceException(name + " is null");
        }
        return value;
    }

    private @Nullable Object dispatch(Object target, Call call) throws Exception {
        if (target instanceof org.sequelize4j.Sequelize sequelize) {
            return call.method().equals("transaction")
                    ? transactions.begin(new Words("transaction", call.node(0)))
                    : SequelizeCalls.call(sequelize, call);
        }
        if (target instanceof QueryInterface tables) {
            return TableCalls.call(tables, call);
        }
        if (target instanceof Model<?> model) {
            return model(rows(model), call);
        }
        if (target instanceof Row row) {
            return InstanceCalls.call(row, call);
        }
        if (target instanceof NamedTransaction transaction) {
            return Transactions.call(transaction, call);
        }
        throw new NoSuchMethodNamedException(call.on() + "." + call.method());
    }

    @SuppressWarnings("unchecked") // every model of a scenario is a dynamic one
    private static Model<Row> rows(Model<?> model) {
        return (Model<Row>) model;
    }

    private static @Nullable Object model(Model<Row> model, Call call) {
        return switch (call.method()) {
            case "sync" -> {
                model.sync(options -> SchemaCalls.sync(options, call.words(0)));
                yield null;
            }
            case "drop" -> {
                model.drop(options -> SchemaCalls.drop(options, call.words(0)));
                yield null;
            }
            case "getTableName" -> model.tableName();
            case "describe" -> TableCalls.described(model.describe(), call);
            default ->
                FinderCalls.METHODS.contains(call.method())
                        ? FinderCalls.call(model, call)
                        : WriteCalls.call(model, call);
        };
    }
}
