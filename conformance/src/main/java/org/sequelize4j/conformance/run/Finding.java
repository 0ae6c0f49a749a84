package org.sequelize4j.conformance.run;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Found;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.Words;

/** The methods that find a row or make one. */
final class Finding {
    private Finding() {}

    static Object call(Model<Row> model, Call call) {
        Words words = call.words(0);
        Map<String, @Nullable Object> defaults =
                words.says("defaults") ? call.values().map(words.get("defaults")) : Map.of();
        Consumer<Query<Row>> query = found -> {
            call.queries().add(found, words, model.name());
            words.ignore("hooks", "validate", "fields", "silent");
            words.finish();
        };
        Found<Row> found = switch (call.method()) {
            case "findOrCreate" -> model.findOrCreate(query, defaults, options -> WriteWords.common(options, words));
            case "findCreateFind" -> model.findCreateFind(query, row -> row.set(defaults));
            default -> model.findOrBuild(query, defaults);
        };
        return List.of(found.instance(), found.created());
    }
}
