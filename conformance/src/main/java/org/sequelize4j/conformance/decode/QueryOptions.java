package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.Map;
import org.sequelize4j.Expression;
import org.sequelize4j.Lock;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The options of finders, and of includes, which have most of them too. */
public final class QueryOptions {
    private final Values values;
    private final Conditions conditions;
    private final AttributeLists attributes;
    private final Orders orders;
    private final Includes includes;
    private final IncludedRows includedRows;

    public QueryOptions(Values values) {
        this.values = values;
        this.conditions = new Conditions(values);
        this.attributes = new AttributeLists(values);
        this.orders = new Orders(values);
        this.includes = new Includes(values, this);
        this.includedRows = new IncludedRows(values.world(), orders);
    }

    /**
     * Says the options to a query. Who asks finishes the words.
     *
     * @param model the model whose rows are asked for
     */
    public void add(Query<Row> query, Words words, String model) {
        if (words.get("attributes").isArray()) {
            new SeparateIncludes(values.world(), orders)
                    .keys(words.get("include"), model)
                    .forEach(query::attributes);
        }
        add(query, words, model, Deferred.NOTHING);
    }

    void add(Query<Row> query, Words words, String model, Deferred deferred) {
        JsonNode include = words.get("include");
        IncludedRows.Split where = includedRows.conditions(words.get("where"), include, model);
        IncludedRows.Split order = includedRows.orders(words.get("order"), include, model);
        conditions.add(query, where.rest(), model);
        deferred.here(Deferred.Kind.CONDITION).forEach(condition -> conditions.add(query, condition, model));
        if (words.says("attributes")) {
            attributes.add(query, words.get("attributes"), model);
        }
        if (words.says("include")) {
            includes.add(query, include, model, deferred.and(where.taken()).and(order.taken()));
        }
        if (words.says("order")) {
            orders.add(query, order.rest(), model);
        }
        deferred.here(Deferred.Kind.ORDER)
                .forEach(item ->
                        orders.add(query, JsonNodeFactory.instance.arrayNode().add(item), model));
        if (words.has("paranoid")) {
            query.paranoid(words.is("paranoid"));
        }
        page(query, words);
        group(query, words, model);
        lock(query, words);
        if (words.has("hooks")) {
            query.hooks(words.is("hooks"));
        }
    }

    /** The condition alone. */
    public void where(Where<Row> where, Words words, String model) {
        if (words.has("where")) {
            conditions.add(where, words.get("where"), model);
        }
    }

    /** Conditions that stand by themselves. */
    public void conditions(Where<Row> where, JsonNode said, String model) {
        conditions.add(where, said, model);
    }

    private static void page(Query<Row> query, Words words) {
        if (words.says("limit")) {
            query.limit(rows("limit", words));
        }
        if (words.says("offset")) {
            query.offset(rows("offset", words));
        }
    }

    private static int rows(String word, Words words) {
        JsonNode rows = words.get(word);
        String number = rows.path("$lit").asText(rows.asText()).trim();
        if (!number.matches("-?\\d+")) {
            throw new UnsupportedWordException(word + " " + rows);
        }
        return Integer.parseInt(number);
    }

    private void group(Query<Row> query, Words words, String model) {
        if (words.says("group")) {
            JsonNode group = words.get("group");
            if (group.isArray()) {
                group.forEach(item -> groupBy(query, item, model));
            } else {
                groupBy(query, group, model);
            }
        }
        if (words.says("having")) {
            having(query, words, model);
        }
    }

    private void groupBy(Query<Row> query, JsonNode item, String model) {
        query.groupBy(
                item.isTextual()
                        ? values.expressions().column(item.asText(), model)
                        : values.expressions().of(item, model));
    }

    /** A HAVING names columns, or aliases of attributes, which stand for their expression. */
    private void having(Query<Row> query, Words words, String model) {
        having(query, words.get("having"), attributes.aliases(words.get("attributes"), model), model);
    }

    private void having(Query<Row> query, JsonNode having, Map<String, Expression> aliases, String model) {
        if (having.isArray()) {
            having.forEach(one -> having(query, one, aliases, model));
            return;
        }
        if (having.has("$lit")) {
            query.having(values.expressions().of(having, model));
            return;
        }
        if (having.has("$where")) {
            JsonNode parts = having.get("$where");
            compare(
                    query,
                    values.expressions().of(parts.get(0), model),
                    parts.size() == 2 ? "eq" : SqlOperators.name(parts.get(1).asText()),
                    parts.get(parts.size() - 1),
                    model);
            return;
        }
        having.properties().forEach(field -> {
            if (field.getKey().equals("$and")) {
                having(query, field.getValue(), aliases, model);
                return;
            }
            Expression expression =
                    aliases.getOrDefault(field.getKey(), values.expressions().column(field.getKey(), model));
            compare(query, expression, "eq", field.getValue(), model);
        });
    }

    private void compare(Query<Row> query, Expression left, String operator, JsonNode value, String model) {
        if (value.isObject() && Operators.areIn(value)) {
            value.properties()
                    .forEach(field -> compare(query, left, field.getKey().substring(1), field.getValue(), model));
        } else {
            Object right = values.expressions().isExpression(value)
                    ? values.expressions().of(value, model)
                    : values.of(value);
            Comparing.apply(query.having(left), operator, right, false);
        }
    }

    private static void lock(Query<Row> query, Words words) {
        if (words.says("lock")) {
            JsonNode lock = words.get("lock");
            String level = lock.isObject() ? lock.path("level").asText() : lock.asText();
            switch (level.toUpperCase(Locale.ROOT)) {
                case "TRUE", "UPDATE", "NO KEY UPDATE" -> query.lock(Lock.UPDATE);
                case "SHARE", "KEY SHARE" -> query.lock(Lock.SHARE);
                case "FALSE" -> {}
                default -> throw new UnsupportedWordException("lock " + lock);
            }
        }
        if (words.is("skipLocked")) {
            query.skipLocked();
        }
    }
}
