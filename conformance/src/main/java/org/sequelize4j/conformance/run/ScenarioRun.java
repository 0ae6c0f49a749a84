package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.decode.World;
import org.sequelize4j.conformance.define.AssociationDefiner;
import org.sequelize4j.conformance.define.HookDefiner;
import org.sequelize4j.conformance.define.ModelDefiner;
import org.sequelize4j.conformance.define.ScopeDefiner;
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
        try (Sequelize sequelize = connect(database.url());
                Connection connection = database.connect()) {
            run(new World(sequelize, new Normal(masks)::of), state, connection);
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
        Throwable failure = setup(values);
        if (failure != null) {
            recording.put("setupError", new Errors(masks).of(failure));
            return;
        }
        try (Transactions transactions = new Transactions(world)) {
            Inspection inspection = new Inspection(world, state, connection);
            new Steps(dialect, values, transactions, inspection, recording, masks).run(scenario.steps());
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
            define.finish();
        }
        options.finish();
        return builder.connect();
    }

    private @Nullable Throwable setup(Values values) {
        try {
            new Words("scenario", scenario.root())
                    .ignore("name", "area", "doc", "dialects", "hooks", "sequelize", "models", "associations", "steps")
                    .finish();
            if (scenario.root().has("hooks")) {
                values.world()
                        .sequelize()
                        .hooks(hooks -> new HookDefiner(values, "*")
                                .define(hooks, scenario.root().get("hooks")));
            }
            ModelDefiner models = new ModelDefiner(values);
            scenario.models().forEach(models::define);
            AssociationDefiner associations = new AssociationDefiner(values);
            scenario.associations().forEach(associations::define);
            ScopeDefiner scopes = new ScopeDefiner(values);
            scenario.models().forEach(scopes::define);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
