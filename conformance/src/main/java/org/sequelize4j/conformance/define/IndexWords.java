package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Objects;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.IndexType;
import org.sequelize4j.Sort;
import org.sequelize4j.conformance.decode.QueryOptions;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** An index as a model's options and the query interface say it. */
public record IndexWords(Values values, String model) {
    /** Says the fields and everything else; who asks finishes the words. */
    public void say(IndexOptions index, JsonNode fields, Words words) {
        fields.forEach(field -> field(index, field));
        words.ignore("fields", "msg");
        if (words.is("unique")) {
            index.unique();
        }
        String type = words.text("type");
        if (type != null) {
            index.type(IndexType.valueOf(type.toUpperCase(Locale.ROOT)));
        }
        String name = words.text("name");
        if (name != null) {
            index.name(name);
        }
        String using = words.says("using") ? words.text("using") : words.text("method");
        if (using != null) {
            index.using(using);
        }
        String operator = words.text("operator");
        if (operator != null) {
            index.operator(operator);
        }
        String parser = words.text("parser");
        if (parser != null) {
            index.parser(parser);
        }
        if (words.is("concurrently")) {
            index.concurrently();
        }
        if (words.says("where")) {
            index.where(where -> new QueryOptions(values).conditions(where, words.get("where"), model));
        }
    }

    private void field(IndexOptions index, JsonNode field) {
        if (field.isTextual()) {
            index.field(field.asText());
        } else if (values.expressions().isExpression(field)) {
            index.field(values.expressions().of(field, model));
        } else {
            column(index, new Words("index field", field));
        }
    }

    private static void column(IndexOptions index, Words words) {
        String name = words.text(words.has("name") ? "name" : "attribute");
        if (name == null) {
            throw new UnsupportedWordException("index of " + words.node());
        }
        index.field(name);
        if (words.says("order")) {
            index.order(name, Sort.valueOf(words.get("order").asText().toUpperCase(Locale.ROOT)));
        }
        if (words.says("length")) {
            index.length(name, words.get("length").asInt());
        }
        if (words.says("collate")) {
            index.collate(name, Objects.requireNonNull(words.text("collate")));
        }
        if (words.says("operator")) {
            index.operator(name, Objects.requireNonNull(words.text("operator")));
        }
        words.finish();
    }
}
