package org.sequelize4j.conformance.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.Words;

/** Counts: of rows, of rows that have what an include requires, of each group. */
final class Counts {
    private Counts() {}

    static Object of(Model<Row> model, Call call) {
        Words words = call.words(0);
        if (words.says("group")) {
            return grouped(model, call, words);
        }
        String column = words.text("col");
        if (column != null && !words.says("include")) {
            return model.aggregate(column, "count", query -> {
                        call.queries().add(query, words, model.name());
                        if (words.is("distinct")) {
                            query.distinct();
                        }
                        words.finish();
                    })
                    .orElse(0);
        }
        return model.count(query -> {
            call.queries().add(query, words, model.name());
            words.ignore("distinct");
            words.finish();
        });
    }

    /** The count of each group, beside the values that make the group. */
    static List<Map<String, @Nullable Object>> grouped(Model<Row> model, Call call, Words words) {
        return model.countGroups(query -> {
            call.queries().add(query, words, model.name());
            words.ignore("distinct", "col");
            words.finish();
        });
    }

    /** Sums and the like; null over no values. */
    static @Nullable Object aggregate(Model<Row> model, Call call) {
        boolean named = call.method().equals("aggregate");
        Words words = call.words(named ? 2 : 1);
        String attribute = call.node(0).asText();
        String function = named ? call.node(1).asText() : call.method();
        if (words.says("group") || attribute.contains(".")) {
            return rows(model, call, words, attribute, function);
        }
        Consumer<Query<Row>> query = over -> {
            call.queries().add(over, words, model.name());
            if (words.is("distinct")) {
                over.distinct();
            }
            words.ignore("plain", "dataType");
            words.finish();
        };
        Optional<?> value = switch (call.method()) {
            case "sum" -> model.sum(attribute, query);
            case "min" -> model.min(attribute, query);
            case "max" -> model.max(attribute, query);
            default -> model.aggregate(attribute, call.node(1).asText(), query);
        };
        return value.orElse(null);
    }

    /** A value of each group, or one over the rows of an include: both are asked for as rows. */
    private static @Nullable Object rows(Model<Row> model, Call call, Words words, String attribute, String function) {
        boolean plain = !words.isFalse("plain");
        Expression value = new Expression.FunctionCall(
                function, List.of(call.values().expressions().column(attribute, model.name())), words.is("distinct"));
        List<Map<String, @Nullable Object>> rows = model.findRows(query -> {
            if (!words.says("attributes")) {
                query.attributes();
            }
            call.queries().add(query, words, model.name());
            query.attribute(value, function);
            words.ignore("dataType");
            words.finish();
        });
        return plain ? (rows.isEmpty() ? null : rows.get(0).get(function)) : rows;
    }
}
