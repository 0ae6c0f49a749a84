package org.sequelize4j.conformance.run;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sequelize;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The methods of the database itself. */
final class SequelizeCalls {
    private SequelizeCalls() {}

    static @Nullable Object call(Sequelize sequelize, Call call) {
        switch (call.method()) {
            case "sync" -> sequelize.sync(options -> SchemaCalls.sync(options, call.words(0)));
            case "drop" -> {
                call.words(0).finish();
                sequelize.drop();
            }
            case "truncate" -> {
                call.words(0).ignore("cascade", "truncate").finish();
                sequelize.truncate();
            }
            case "createSchema", "dropSchema", "dropAllSchemas", "showAllSchemas" -> {
                return TableCalls.call(sequelize.queryInterface(), call);
            }
            case "authenticate" -> sequelize.authenticate();
            case "query" -> {
                return RawCalls.query(sequelize, call);
            }
            case "escape" -> {
                return sequelize.escape(call.value(0));
            }
            case "isDefined" -> {
                return call.values().world().isDefined(call.node(0).asText());
            }
            default -> throw new UnsupportedWordException("sequelize." + call.method());
        }
        return null;
    }
}
