package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.decode.World;
import org.sequelize4j.conformance.define.Declarations;
import org.sequelize4j.conformance.record.Errors;
import org.sequelize4j.conformance.record.Masks;
import org.sequelize4j.conformance.record.Normal;
import org.sequelize4j.conformance.record.Recording;
import org.sequelize4j.conformance.scenario.Scenario;
import org.sequelize4j.conformance.scenario.Words;
import org.sequelize4j.testing.TestDatabase;

/** Runs one scenario on one dialect, on a database of its own, and records what happens. */
public final class ScenarioRun {
    private final Scenario scenario;
    private final Dialect dialect;
    private final Recording recording;
    private final Masks masks;

    private ScenarioRun(Scenario scenario, Dialect dialect) {
        this.scenario = scenario;
        this.dialect = dialect;
        this.recording = new Recording(scenario, dialect.name());
        this.masks = new Masks(scenario.text());
    }

    /** What happened, in golden form. */
    public static JsonNode of(Scenario scenario, Dialect dialect) {
        try (TestDatabase database = dialect.engine().orElseThrow().open()) {
            return new ScenarioRun(scenario, dialect).on(database);
        }
    }

    private JsonNode on(TestDatabase database) {
        DatabaseState state = new DatabaseState(dialect, masks);
        try (World world = new World(dialect.name(), () -> connect(database.url()), new Normal(masks)::of);
                Connection connection = database.connect()) {
            run(world, state, connection);
            state.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database of " + scenario.name() + " cannot be read: " + e.getMessage(), e);
        }
        recording.put("schema", state.schema());
        recording.put("tables", state.tables());
        return recording.tree();
    }

    private void run(World world, DatabaseState state, Connection connection) {
        Values values = new Values(world);
        Declarations declarations = new Declarations(values);
        Throwable failure = setup(declarations);
        if (failure != null) {
            recording.put("setupError", new Errors(masks).of(failure));
            return;
        }
        try (Transactions transactions = new Transactions(world)) {
            Inspection inspection = new Inspection(world, state, connection);
            new Steps(dialect, values, declarations, transactions, inspection, recording, masks).run(scenario.steps());
            recording.put("associations", inspection.allAssociations());
            recording.put("relationMethods", inspection.allRelationMethods());
        }
    }

    private Sequelize connect(String url) {
        SequelizeBuilder builder = Sequelize.builder().url(url);
        Words options = new Words("sequelize", scenario.root().path("sequelize"));
        if (options.says("define")) {
            Words define = new Words("sequelize.define", options.get("define"));
            if (define.has("underscored")) {
                builder.underscored(define.is("underscored"));
            }
            if (define.has("timestamps")) {
                builder.timestamps(define.is("timestamps"));
            }
            if (define.has("freezeTableName")) {
                builder.freezeTableName(define.is("freezeTableName"));
            }
            names(builder, define);
            define.finish();
        }
        // The types of values are always validated here.
        options.ignore("typeValidation", "logging", "benchmark");
        options.finish();
        return builder.connect();
    }

    private static void names(SequelizeBuilder builder, Words define) {
        if (define.has("paranoid")) {
            builder.paranoid(define.is("paranoid"));
        }
        if (define.says("createdAt")) {
            builder.createdAt(define.get("createdAt").asText());
        }
        if (define.says("updatedAt")) {
            builder.updatedAt(define.get("updatedAt").asText());
        }
        if (define.says("deletedAt")) {
            builder.deletedAt(define.get("deletedAt").asText());
        }
        if (define.get("version").isTextual()) {
            builder.version(define.get("version").asText());
        } else if (define.has("version")) {
            builder.version(define.is("version"));
        }
        if (define.says("schema")) {
            builder.schema(define.get("schema").asText());
        }
    }

    private @Nullable Throwable setup(Declarations declarations) {
        try {
            new Words("scenario", scenario.root())
                    .ignore("name", "area", "doc", "dialects", "hooks", "sequelize", "models", "associations", "steps")
                    .finish();
            scenario.root().path("hooks").properties().forEach(hook -> declarations.hook(hookOfAll(hook)));
            scenario.models().forEach(declarations::model);
            scenario.associations().forEach(declarations::association);
            scenario.models().forEach(declarations::scopes);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** A hook of the scenario in the form of a step that adds one. */
    private static JsonNode hookOfAll(Map.Entry<String, JsonNode> hook) {
        ObjectNode said = JsonNodeFactory.instance.objectNode().put("hook", hook.getKey());
        said.set("actions", hook.getValue());
        return said;
    }
}
