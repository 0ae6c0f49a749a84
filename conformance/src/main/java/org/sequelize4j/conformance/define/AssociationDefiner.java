package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.sequelize4j.AssociationOptions;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.decode.TypeText;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** Associations, declared as a scenario says. */
public final class AssociationDefiner {
    private final Values values;

    public AssociationDefiner(Values values) {
        this.values = values;
    }

    public void define(JsonNode association) {
        Model<Row> source = values.world().model(association.get("source").asText());
        JsonNode named = association.get("target");
        Model<Row> target = named.isTextual() ? values.world().model(named.asText()) : new Models(values).of(named);
        String kind = association.get("kind").asText();
        Words words = new Words(kind, association.path("options"));
        values.world()
                .declaredAssociation(
                        switch (kind) {
                            case "hasOne" -> source.hasOne(target, options -> hasOne(options, words));
                            case "belongsTo" -> source.belongsTo(target, options -> belongsTo(options, words));
                            case "hasMany" -> source.hasMany(target, options -> hasMany(options, words));
                            case "belongsToMany" ->
                                source.belongsToMany(target, options -> belongsToMany(options, words));
                            default -> throw new UnsupportedWordException(kind);
                        });
    }

    private void hasOne(HasOneOptions options, Words words) {
        common(options, words);
        text(words, "sourceKey", options::sourceKey);
        text(words, "uniqueKey", options::uniqueKey);
        scope(words, options::scope);
        // A hasOne has none, and Sequelize too does as if it were not said.
        words.ignore("targetKey");
        words.finish();
    }

    private void belongsTo(BelongsToOptions options, Words words) {
        common(options, words);
        text(words, "targetKey", options::targetKey);
        words.finish();
    }

    private void hasMany(HasManyOptions options, Words words) {
        common(options, words);
        text(words, "sourceKey", options::sourceKey);
        text(words, "uniqueKey", options::uniqueKey);
        scope(words, options::scope);
        // A hasOne has none, and Sequelize too does as if it were not said.
        words.ignore("targetKey");
        words.finish();
    }

    private void belongsToMany(BelongsToManyOptions options, Words words) {
        common(options, words);
        if (words.says("otherKey")) {
            JsonNode key = words.get("otherKey");
            if (key.isTextual()) {
                options.otherKey(key.asText());
            } else {
                options.otherKey(column -> column(column, new Words("otherKey", key)));
            }
        }
        text(words, "sourceKey", options::sourceKey);
        text(words, "targetKey", options::targetKey);
        text(words, "uniqueKey", options::uniqueKey);
        if (words.has("timestamps")) {
            options.timestamps(words.is("timestamps"));
        }
        scope(words, options::scope);
        through(options, words.get("through"));
        words.finish();
    }

    private void through(BelongsToManyOptions options, JsonNode through) {
        if (through.isTextual()) {
            options.through(through.asText());
        } else if (through.has("$model")) {
            options.through(new Models(values).of(through));
        } else if (through.isObject()) {
            Words words = new Words("through", through);
            if (words.isFalse("unique")) {
                options.unique(false);
            }
            scope(words, options::throughScope);
            if (words.has("timestamps")) {
                options.timestamps(words.is("timestamps"));
            }
            words.ignore("paranoid");
            JsonNode model = words.get("model");
            words.finish();
            through(options, model);
        }
    }

    private void common(AssociationOptions<?> options, Words words) {
        if (words.says("as")) {
            JsonNode alias = words.get("as");
            if (alias.isTextual()) {
                options.as(alias.asText());
            } else {
                options.as(alias.path("singular").asText(), alias.path("plural").asText());
            }
        }
        if (words.says("foreignKey")) {
            JsonNode key = words.get("foreignKey");
            if (key.isTextual()) {
                options.foreignKey(key.asText());
            } else {
                options.foreignKey(column -> column(column, new Words("foreignKey", key)));
            }
        }
        if (words.says("onDelete")) {
            options.onDelete(AttributeDefiner.rule(words.get("onDelete").asText()));
        }
        if (words.says("onUpdate")) {
            options.onUpdate(AttributeDefiner.rule(words.get("onUpdate").asText()));
        }
        if (words.has("constraints")) {
            options.constraints(words.is("constraints"));
        }
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
    }

    private void column(ForeignKeyOptions column, Words words) {
        text(words, "name", column::name);
        text(words, "fieldName", column::name);
        text(words, "field", column::field);
        text(words, "comment", column::comment);
        text(words, "type", type -> column.type(TypeText.parse(type)));
        if (words.says("allowNull")) {
            column.allowNull(words.is("allowNull"));
        }
        if (words.is("unique")) {
            column.unique();
        }
        if (words.says("defaultValue")) {
            column.defaultValue(values.of(words.get("defaultValue")));
        }
        words.finish();
    }

    private void scope(Words words, Consumer<java.util.Map<String, ?>> scope) {
        if (words.says("scope")) {
            scope.accept(values.map(words.get("scope")));
        }
    }

    private static void text(Words words, String key, Consumer<String> consumer) {
        String text = words.text(key);
        if (text != null) {
            consumer.accept(text);
        }
    }
}
