package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequelize4j.Definition;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The indexes among a model's options. */
final class Indexes {
    private Indexes() {}

    static void define(Definition<Row> definition, JsonNode index, Values values) {
        Words words = new Words("index", index);
        List<String> names = new ArrayList<>();
        List<String> descending = new ArrayList<>();
        for (JsonNode field : words.get("fields")) {
            String name = field.isObject() ? named(field) : field.asText();
            names.add(name);
            if (field.path("order").asText().toUpperCase(Locale.ROOT).equals("DESC")) {
                descending.add(name);
            }
        }
        IndexOptions options = definition.index(names.toArray(String[]::new));
        if (words.is("unique") || words.get("type").asText().equalsIgnoreCase("UNIQUE")) {
            options.unique();
        }
        if (words.says("name")) {
            options.name(words.get("name").asText());
        }
        if (words.says("where")) {
            options.where(values.map(words.get("where")));
        }
        words.ignore("msg");
        descending.forEach(name -> options.order(name, Sort.DESC));
        words.finish();
    }

    private static String named(JsonNode field) {
        Words words = new Words("index field", field);
        String name = words.text(words.has("name") ? "name" : "attribute");
        words.ignore("order");
        words.finish();
        if (name == null) {
            throw new UnsupportedWordException("index of " + field);
        }
        return name;
    }
}
