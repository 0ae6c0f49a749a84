package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
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
        if (words.says("include")) {
            return model.findAndCountAll(query -> {
                        call.queries().add(query, words, model.name());
                        query.limit(1);
                        words.ignore("distinct", "col");
                        words.finish();
                    })
                    .count();
        }
        if (words.is("distinct") || words.says("col")) {
            return distinct(model, call, words);
        }
        return words.isEmpty()
                ? model.count()
                : model.count(where -> {
                    call.queries().where(where, words, model.name());
                    words.finish();
                });
    }

    private static Object distinct(Model<Row> model, Call call, Words words) {
        Expression column = words.says("col") ? Expression.col(words.get("col").asText()) : Expression.literal("*");
        boolean distinct = words.is("distinct") && words.says("col");
        List<Map<String, @Nullable Object>> rows = model.findRows(query -> {
            call.queries().where(query, words, model.name());
            query.attributes();
            query.attribute(new Expression.FunctionCall("count", List.of(column), distinct), "count");
            words.finish();
        });
        Object count = rows.get(0).get("count");
        return count == null ? 0 : count;
    }

    /** The count of each group, beside the values that make the group. */
    static List<Map<String, @Nullable Object>> grouped(Model<Row> model, Call call, Words words) {
        ObjectNode options = (ObjectNode) words.node().deepCopy();
        ArrayNode attributes = JsonNodeFactory.instance.arrayNode();
        JsonNode group = options.path("group");
        for (JsonNode item : group.isArray() ? group : List.of(group)) {
            String name = item.isTextual() ? item.asText() : item.path("$col").asText();
            attributes.add(
                    name.startsWith(model.name() + ".")
                            ? name.substring(model.name().length() + 1)
                            : name);
        }
        options.path("attributes").forEach(attributes::add);
        options.remove(List.of("limit", "offset", "distinct", "col", "transaction"));
        options.set("attributes", attributes);
        Words asked = new Words("count", options);
        return model.findRows(query -> {
            call.queries().add(query, asked, model.name());
            query.attribute(Expression.countAll(), "count");
            asked.finish();
        });
    }
}
