package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import org.sequelize4j.DropOptions;
import org.sequelize4j.SyncOptions;
import org.sequelize4j.conformance.scenario.Words;

/** The options of sync and drop, which a database and a model have alike. */
final class SchemaCalls {
    private SchemaCalls() {}

    static void sync(SyncOptions options, Words words) {
        if (words.is("force")) {
            options.force();
        }
        if (words.has("hooks")) {
            options.hooks(words.is("hooks"));
        }
        JsonNode alter = words.get("alter");
        if (alter.isObject()) {
            Words how = new Words("alter", alter);
            options.alter();
            if (how.is("drop")) {
                options.drop();
            }
            how.finish();
        } else if (alter.asBoolean(false)) {
            options.alter();
            options.drop();
        }
        words.finish();
    }

    static void drop(DropOptions options, Words words) {
        if (words.is("cascade")) {
            options.cascade();
        }
        words.finish();
    }
}
