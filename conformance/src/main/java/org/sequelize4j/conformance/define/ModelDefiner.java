package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.sequelize4j.Definition;
import org.sequelize4j.Row;
import org.sequelize4j.WhereMergeStrategy;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/** Models, defined as a scenario says. */
public final class ModelDefiner {
    private final Values values;

    public ModelDefiner(Values values) {
        this.values = values;
    }

    public void define(JsonNode model) {
        String name = model.get("name").asText();
        values.world().sequelize().define(name, definition -> {
            new AttributeDefiner(values).define(definition, model.path("attributes"));
            Words words = new Words("model " + name, model.path("options"));
            options(definition, words);
            words.get("indexes").forEach(index -> index(definition, index, name));
            if (words.says("hooks")) {
                definition.hooks(hooks -> new HookDefiner(values, name).define(hooks, words.get("hooks")));
            }
            words.finish();
        });
        values.world().declared(name, model);
    }

    private void options(Definition<Row> definition, Words words) {
        if (words.has("timestamps")) {
            definition.timestamps(words.is("timestamps"));
        }
        timestamp(words.get("createdAt"), definition::createdAt, definition::createdAt);
        timestamp(words.get("updatedAt"), definition::updatedAt, definition::updatedAt);
        if (words.has("paranoid")) {
            definition.paranoid(words.is("paranoid"));
        }
        timestamp(words.get("deletedAt"), definition::deletedAt, definition::deletedAt);
        timestamp(words.get("version"), definition::version, definition::version);
        if (words.has("underscored")) {
            definition.underscored(words.is("underscored"));
        }
        if (words.has("freezeTableName")) {
            definition.freezeTableName(words.is("freezeTableName"));
        }
        if (words.says("tableName")) {
            definition.tableName(words.get("tableName").asText());
        }
        if (words.says("schema")) {
            definition.schema(words.get("schema").asText());
        }
        if (words.says("comment")) {
            definition.comment(words.get("comment").asText());
        }
        if (words.says("name")) {
            JsonNode name = words.get("name");
            definition.name(name.path("singular").asText(), name.path("plural").asText());
        }
        if (words.says("whereMergeStrategy")) {
            definition.whereMergeStrategy(WhereMergeStrategy.valueOf(
                    words.get("whereMergeStrategy").asText().toUpperCase(Locale.ROOT)));
        }
        Validators.define(definition, words.get("validate"));
        words.get("getterMethods")
                .properties()
                .forEach(getter ->
                        definition.getter(getter.getKey(), Accessors.getter(getter.getValue(), getter.getKey())));
        // They are added when all associations are there.
        words.ignore("scopes", "defaultScope");
    }

    private void index(Definition<Row> definition, JsonNode index, String model) {
        Words words = new Words("index", index);
        new IndexWords(values, model).say(definition.index(), words.get("fields"), words);
        words.finish();
    }

    private static void timestamp(
            JsonNode said, java.util.function.Consumer<String> name, java.util.function.Consumer<Boolean> present) {
        if (said.isTextual()) {
            name.accept(said.asText());
        } else if (said.isBoolean()) {
            present.accept(said.asBoolean());
        }
    }
}
