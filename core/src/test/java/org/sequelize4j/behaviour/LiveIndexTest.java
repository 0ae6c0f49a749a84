package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Indexes with options on real databases: they do what they say, and a second sync leaves them as they are. */
@DatabaseTest
class LiveIndexTest {
    private final IndexedUsers indexed;

    LiveIndexTest(TestDatabase database) {
        this.indexed = new IndexedUsers(database);
    }

    @Test
    void plainIndexesWithDirectionsAreFoundAgain() {
        try (Sequelize sequelize = indexed.users(m -> m.index("age", "email").order("age", DESC))) {
            IndexedUsers.assertSettled(sequelize);
            assertThat(sequelize.queryInterface().showIndex("users"))
                    .extracting(IndexInfo::name)
                    .contains("users_age_email");
        }
    }

    @Test
    void changedOptionsMakeTheIndexAnew() {
        indexed.users(m -> m.index("email").name("i")).close();
        try (Sequelize sequelize = indexed.users(m -> m.index("email").name("i").unique())) {
            sequelize.sync(s -> s.alter());

            assertThat(sequelize.queryInterface().showIndex("users"))
                    .filteredOn(index -> index.name().equals("i"))
                    .singleElement()
                    .satisfies(index -> assertThat(index.unique()).isTrue());
            IndexedUsers.assertSettled(sequelize);
        }
    }

    @Test
    void indexesAreAddedWithoutAModelToo() {
        try (Sequelize sequelize = indexed.users(m -> {})) {
            QueryInterface tables = sequelize.queryInterface();
            tables.addIndex(
                    "users", List.of("age"), i -> i.where(w -> w.where("age").gt(5)));
            tables.addIndex(
                    "users", List.of("age", "email"), i -> i.order("age", DESC).name("both"));

            assertThat(tables.showIndex("users")).extracting(IndexInfo::name).contains("users_age", "both");
            assertThatThrownBy(() -> tables.addIndex("users", List.of("agee"), i -> {}))
                    .hasMessageContaining("no column \"agee\"")
                    .hasMessageContaining("Did you mean \"age\"?");
        }
    }
}
