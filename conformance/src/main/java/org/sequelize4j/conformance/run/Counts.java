package org.sequelize4j.conformance.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        return model.count(query -> {
            call.queries().add(query, words, model.name());
            if (words.says("col")) {
                query.attributes(words.get("col").asText());
            }
            if (words.is("distinct") && words.says("col")) {
                query.distinct();
            }
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
}
