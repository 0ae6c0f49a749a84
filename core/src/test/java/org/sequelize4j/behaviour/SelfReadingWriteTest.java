package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Static writes whose condition looks into the very table that they change. */
@DatabaseTest
class SelfReadingWriteTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final boolean readsWhatItChanges;
    private final Model<Row> folders;

    SelfReadingWriteTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        readsWhatItChanges = Dialects.ofUrl(database.url()).can(Capability.READS_WHAT_IT_CHANGES);
        folders = sequelize.define("folder", m -> m.attribute("name", STRING));
        folders.belongsTo(folders, a -> a.as("parent").foreignKey(k -> k.name("parentId")));
        folders.hasMany(folders, a -> a.as("children").foreignKey("parentId"));
    }

    @BeforeEach
    void fill() {
        sequelize.sync();
        Row root = folders.create(Map.of("name", "root"));
        Row home = folders.create(Map.of("name", "home", "parentId", root.get("id")));
        folders.create(Map.of("name", "ann", "parentId", home.get("id")));
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void rowsAreChangedByTheRowTheyBelongTo() {
        int changed =
                folders.update(Map.of("name", "below root"), w -> w.whereHas("parent", p -> p.where("name", "root")));

        assertThat(changed).isEqualTo(1);
        assertThat(names()).containsExactly("root", "below root", "ann");
        assertThat(statements.get(0).contains(" LIMIT ")).isEqualTo(!readsWhatItChanges);
    }

    @Test
    void rowsAreDeletedByTheRowsThatBelongToThem() {
        int gone = folders.destroy(w -> w.noneOf(n -> n.whereHas("children", c -> {})));

        assertThat(gone).isEqualTo(1);
        assertThat(names()).containsExactly("root", "home");
        assertThat(statements.get(0).contains(" LIMIT ")).isEqualTo(!readsWhatItChanges);
    }

    private List<Object> names() {
        return folders.findAll(q -> q.orderBy("id")).stream()
                .map(folder -> folder.get("name"))
                .toList();
    }
}
