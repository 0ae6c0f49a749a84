package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.BulkCreateOptions;
import org.sequelize4j.DestroyOptions;
import org.sequelize4j.Model;
import org.sequelize4j.NestingOptions;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.RestoreOptions;
import org.sequelize4j.Row;
import org.sequelize4j.SaveOptions;
import org.sequelize4j.UpdateOptions;
import org.sequelize4j.WriteOptions;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/** The options of writes. Who asks finishes the words. */
final class WriteWords {
    private WriteWords() {}

    /** What every write of rows has. */
    static <O extends WriteOptions<Row, O>> void common(WriteOptions<Row, O> options, Words words) {
        if (words.says("fields")) {
            options.fields(texts(words.get("fields")));
        }
        if (words.has("validate")) {
            options.validate(words.is("validate"));
        }
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
        if (words.is("silent")) {
            options.silent();
        }
    }

    static void save(SaveOptions<Row> options, Words words) {
        common(options, words);
        // What the database makes is read back anyway.
        words.ignore("returning");
    }

    static void bulkCreate(BulkCreateOptions<Row> options, Words words, Values values) {
        common(options, words);
        include(options, words, values);
        if (words.is("individualHooks")) {
            options.individualHooks();
        }
        if (words.is("ignoreDuplicates")) {
            options.ignoreDuplicates();
        }
        if (words.has("updateOnDuplicate")) {
            options.updateOnDuplicate(texts(words.get("updateOnDuplicate")));
        }
        if (words.says("conflictAttributes")) {
            options.conflictAttributes(texts(words.get("conflictAttributes")));
        }
        words.ignore("returning");
    }

    /** The options of relation methods that write. Finishes the words. */
    static void relation(RelationOptions options, Words words) {
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
        if (words.is("individualHooks")) {
            options.individualHooks();
        }
        if (words.has("validate")) {
            options.validate(words.is("validate"));
        }
        if (words.says("fields")) {
            options.fields(texts(words.get("fields")));
        }
        if (words.is("silent")) {
            options.silent();
        }
        if (words.is("force")) {
            options.force();
        }
        if (words.has("save")) {
            options.save(words.is("save"));
        }
        // What the database makes is read back anyway.
        words.ignore("returning");
        words.finish();
    }

    static void update(UpdateOptions<Row> options, Words words) {
        common(options, words);
        if (words.is("individualHooks")) {
            options.individualHooks();
        }
        if (words.says("limit")) {
            options.limit(words.get("limit").asInt());
        }
        if (words.has("sideEffects")) {
            options.sideEffects(words.is("sideEffects"));
        }
        if (words.has("paranoid")) {
            options.paranoid(words.is("paranoid"));
        }
    }

    static void destroy(DestroyOptions options, Words words) {
        // What a destroy returns is the number of rows.
        words.ignore("returning");
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
        if (words.is("individualHooks")) {
            options.individualHooks();
        }
        if (words.is("force")) {
            options.force();
        }
        if (words.says("limit")) {
            options.limit(words.get("limit").asInt());
        }
    }

    static void restore(RestoreOptions options, Words words) {
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
        if (words.is("individualHooks")) {
            options.individualHooks();
        }
        if (words.says("limit")) {
            options.limit(words.get("limit").asInt());
        }
    }

    /** Which nested values are written. */
    static <T, O extends NestingOptions<T, O>> void include(NestingOptions<T, O> options, Words words, Values values) {
        JsonNode include = words.get("include");
        for (JsonNode item : include.isArray() ? include : List.of(include)) {
            if (item.isTextual()) {
                options.include(item.asText());
            } else if (item.has("$model")) {
                options.include(new Models(values).of(item));
            } else if (item.has("$assoc")) {
                options.include(values.association(item.get("$assoc").asText()));
            } else if (item.isObject()) {
                described(options, new Words("include", item), values);
            }
        }
    }

    private static <T, O extends NestingOptions<T, O>> void described(
            NestingOptions<T, O> options, Words words, Values values) {
        JsonNode association = words.get("association");
        String alias = association.isTextual() ? association.asText() : words.text("as");
        if (association.isObject()) {
            alias = values.association(association.get("$assoc").asText()).as();
        }
        if (alias == null) {
            Model<Row> target = new Models(values).of(words.get("model"));
            options.include(target, nested -> include(nested, words, values));
        } else {
            words.ignore("model");
            options.include(alias, nested -> include(nested, words, values));
        }
        words.finish();
    }

    static String[] texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts.toArray(String[]::new);
    }
}
