package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.Defaults;
import org.sequelize4j.Definition;
import org.sequelize4j.Expression;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.TypeText;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/** Attributes of a model, each a type or an object of options. */
final class AttributeDefiner {
    private final Values values;

    AttributeDefiner(Values values) {
        this.values = values;
    }

    void define(Definition<Row> model, JsonNode attributes) {
        attributes.properties().forEach(field -> one(model, field));
    }

    private void one(Definition<Row> model, Map.Entry<String, JsonNode> field) {
        String name = field.getKey();
        JsonNode declared = field.getValue();
        if (declared.isTextual()) {
            model.attribute(name, TypeText.parse(declared.asText()));
            return;
        }
        Words words = new Words("attribute " + name, declared);
        model.attribute(name, TypeText.parse(words.get("type").asText()), options -> options(name, options, words));
        words.finish();
    }

    void options(String name, AttributeOptions options, Words words) {
        if (words.has("allowNull")) {
            options.allowNull(words.get("allowNull").asBoolean());
        }
        if (words.has("defaultValue")) {
            defaultValue(options, values.of(words.get("defaultValue")));
        }
        if (words.says("field")) {
            options.field(words.get("field").asText());
        }
        if (words.is("primaryKey")) {
            options.primaryKey();
        }
        if (words.is("autoIncrement")) {
            options.autoIncrement();
        }
        if (words.says("comment")) {
            options.comment(words.get("comment").asText());
        }
        unique(options, words.get("unique"));
        references(options, words);
        if (words.says("validate")) {
            new Validators(values).define(options, words.get("validate"));
        }
        if (words.says("get")) {
            options.get(Accessors.getter(words.get("get"), name));
        }
        if (words.says("set")) {
            options.set(Accessors.setter(words.get("set"), name));
        }
    }

    private static void unique(AttributeOptions options, JsonNode unique) {
        if (unique.isTextual()) {
            options.unique(unique.asText());
        } else if (unique.isObject()) {
            // The message of a violation is one of the library's own.
            Words words = new Words("unique", unique).ignore("msg");
            String name = words.text("name");
            words.finish();
            if (name == null) {
                options.unique();
            } else {
                options.unique(name);
            }
        } else if (unique.asBoolean(false)) {
            options.unique();
        }
    }

    private static void defaultValue(AttributeOptions options, @Nullable Object value) {
        if (value instanceof Defaults made) {
            options.defaultValue(made);
        } else if (value instanceof Expression expression) {
            options.defaultValue(expression);
        } else if (value != null) {
            options.defaultValue(value);
        }
    }

    private void references(AttributeOptions options, Words words) {
        if (words.says("references")) {
            Words references = new Words("references", words.get("references"));
            JsonNode model = references.get("model");
            String key = references.has("key") ? references.get("key").asText() : "id";
            String table = model.isTextual()
                    ? model.asText()
                    : model.path("$model").asText(model.path("tableName").asText());
            options.references(table, key);
            references.ignore("deferrable");
            references.finish();
        }
        if (words.says("onDelete")) {
            options.onDelete(rule(words.get("onDelete").asText()));
        }
        if (words.says("onUpdate")) {
            options.onUpdate(rule(words.get("onUpdate").asText()));
        }
    }

    static OnDelete rule(String text) {
        return OnDelete.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
