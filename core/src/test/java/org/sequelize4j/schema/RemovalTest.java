package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Tables and rows that are removed because someone said so, references in circles included. */
@DatabaseTest
class RemovalTest {
    private final LiveSync live;

    RemovalTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static Models documents() {
        return Models.plain()
                .model("document", m -> m.attribute("state", ENUM("draft", "done")))
                .model("version")
                .hasMany("document", "version", a -> a.foreignKey(k -> k.allowNull(false)))
                .belongsTo("document", "version", a -> a.as("current").foreignKey("currentId"))
                .belongsTo("document", "document", a -> a.as("parent"));
    }

    private void fill() {
        live.execute(
                "INSERT INTO \"documents\" (\"state\") VALUES ('draft')",
                "INSERT INTO \"versions\" (\"documentId\") VALUES (1)",
                "UPDATE \"documents\" SET \"currentId\" = 1, \"parentId\" = 1");
    }

    @Test
    void forceStartsAnew() {
        live.create(documents());
        fill();

        live.sync(documents(), LiveSync.FORCE);

        assertThat(live.rows("SELECT count(*) FROM \"documents\"")).containsExactly("0");
        fill();
        assertThat(live.rows("SELECT \"id\" FROM \"documents\"")).containsExactly("1");
        assertThat(live.alter(documents())).isEmpty();
    }

    @Test
    void dropRemovesTablesAndTypes() {
        live.create(documents());
        fill();

        live.drop(documents(), false);

        assertThat(live.hasTable("documents")).isFalse();
        assertThat(live.hasTable("versions")).isFalse();
        assertThat(live.drop(documents(), false)).isEmpty();
        live.create(documents());
    }

    @Test
    void aTableThatOthersNeedIsNotDropped() {
        live.create(documents());
        fill();
        Models only = Models.plain().model("document", m -> m.attribute("state", ENUM("draft", "done")));

        assertThatThrownBy(() -> live.drop(only, false)).isInstanceOf(SequelizeException.class);

        assertThat(live.rows("SELECT count(*) FROM \"documents\"")).containsExactly("1");
        live.drop(only, true);
        assertThat(live.hasTable("documents")).isFalse();
        assertThat(live.rows("SELECT \"documentId\" FROM \"versions\"")).containsExactly("1");
    }

    @Test
    void truncateEmptiesAndCountsAnewWhenToldTo() {
        live.create(documents());
        fill();
        List<ModelDefinition> models = documents().definitions();

        live.truncate(models, false, false);
        live.execute("INSERT INTO \"documents\" (\"state\") VALUES ('done')");
        assertThat(live.rows("SELECT \"id\", \"state\" FROM \"documents\"")).containsExactly("2|done");

        live.truncate(models, false, true);
        fill();
        assertThat(live.rows("SELECT \"id\", \"state\" FROM \"documents\"")).containsExactly("1|draft");
    }

    @Test
    void truncateTakesWhatReferencesTheTableOnlyWhenToldTo() {
        Models models = Models.plain()
                .model("user")
                .model("task")
                .model("step", m -> m.attribute("no", INTEGER))
                .hasMany("user", "task", a -> {})
                .hasMany("task", "step", a -> {});
        live.create(models);
        live.execute(
                "INSERT INTO \"users\" (\"id\") VALUES (1)",
                "INSERT INTO \"tasks\" (\"id\", \"userId\") VALUES (1, 1)",
                "INSERT INTO \"steps\" (\"taskId\") VALUES (1)");
        List<ModelDefinition> users = models.definitions().subList(0, 1);

        assertThatThrownBy(() -> live.truncate(users, false, false)).isInstanceOf(SequelizeException.class);
        assertThat(live.rows("SELECT \"userId\" FROM \"tasks\"")).containsExactly("1");

        live.truncate(users, true, false);
        assertThat(live.rows("SELECT count(*) FROM \"steps\"")).containsExactly("0");
    }

    @Test
    void aTypeThatADroppedTableLeftIsTakenOver() {
        live.create(documents());
        live.drop(documents(), false);
        if (live.postgres) {
            live.execute("CREATE TYPE \"enum_documents_state\" AS ENUM ('other')");
        }

        live.create(documents());
        fill();

        assertThat(live.rows("SELECT \"state\" FROM \"documents\"")).containsExactly("draft");
    }
}
