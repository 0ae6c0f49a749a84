package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Definition;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.IndexType;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Indexes with options on real databases: they do what they say, and a second sync leaves them as they are. */
@DatabaseTest
class LiveIndexTest {
    private final TestDatabase database;
    private final Dialect dialect;

    LiveIndexTest(TestDatabase database) {
        this.database = database;
        this.dialect = Dialects.ofUrl(database.url());
    }

    private Sequelize users(Consumer<Definition<Row>> indexes) {
        Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect();
        sequelize.define("user", m -> {
            m.attribute("email", STRING(100)).attribute("bio", TEXT).attribute("age", INTEGER);
            indexes.accept(m);
        });
        sequelize.sync();
        return sequelize;
    }

    private static void assertSettled(Sequelize sequelize) {
        List<String> left = new ArrayList<>();
        sequelize.sync(s -> s.alter().drop().dryRun(left::add));
        assertThat(left).isEmpty();
    }

    @Test
    void plainIndexesWithDirectionsAreFoundAgain() {
        try (Sequelize sequelize = users(m -> m.index("age", "email").order("age", DESC))) {
            assertSettled(sequelize);
            assertThat(sequelize.queryInterface().showIndex("users"))
                    .extracting(IndexInfo::name)
                    .contains("users_age_email");
        }
    }

    @Test
    void aPartialUniqueIndexIsUniqueAmongItsRowsOnly() {
        assumeThat(dialect.can(Capability.PARTIAL_INDEX)).isTrue();
        try (Sequelize sequelize = users(m -> m.index("email")
                .unique()
                .name("adults")
                .where(w -> w.where("age")
                        .gt(17)
                        .where("bio")
                        .ne("it's")
                        .anyOf(any -> any.where("age").lt(90).where("email").in(List.of("a", "b")))))) {
            assertSettled(sequelize);
            var users = sequelize.model("user");
            users.create(u -> u.set("email", "a").set("age", 3).set("bio", "x"));
            users.create(u -> u.set("email", "a").set("age", 18).set("bio", "x"));
            assertThatThrownBy(() ->
                            users.create(u -> u.set("email", "a").set("age", 19).set("bio", "x")))
                    .isInstanceOf(UniqueConstraintException.class);
        }
    }

    @Test
    void whateverTheOperatorsOfAConditionItIsFoundAgain() {
        assumeThat(dialect.can(Capability.PARTIAL_INDEX)).isTrue();
        try (Sequelize sequelize = users(m -> m.index("email")
                .name("i")
                .where(w -> w.where("age")
                        .between(1, 5)
                        .where("email")
                        .like("a%")
                        .where("email")
                        .notLike("%~~b")
                        .where("bio")
                        .notIn(List.of("x", "in 'y'"))
                        .where("email")
                        .in(List.of("one"))
                        .noneOf(none -> none.where("age").isNull())
                        .where("bio")
                        .notNull()))) {
            assertSettled(sequelize);
        }
    }

    @Test
    void anIndexOverAnExpressionIsUniqueByIt() {
        assumeThat(dialect.can(Capability.EXPRESSION_INDEX)).isTrue();
        // The driver of MySQL is tested on MariaDB, which has none.
        assumeThat(dialect.can(Capability.INDEX_KINDS)).isFalse();
        try (Sequelize sequelize = users(m -> m.index()
                .unique()
                .name("lower_email")
                .field(fn("lower", col("email")))
                .field("age"))) {
            assertSettled(sequelize);
            var users = sequelize.model("user");
            users.create(u -> u.set("email", "Ann@x").set("age", 1));
            assertThatThrownBy(() -> users.create(u -> u.set("email", "ann@X").set("age", 1)))
                    .isInstanceOf(UniqueConstraintException.class);
        }
    }

    @Test
    void changedOptionsMakeTheIndexAnew() {
        users(m -> m.index("email").name("i")).close();
        try (Sequelize sequelize = users(m -> m.index("email").name("i").unique())) {
            sequelize.sync(s -> s.alter());

            assertThat(sequelize.queryInterface().showIndex("users"))
                    .filteredOn(index -> index.name().equals("i"))
                    .singleElement()
                    .satisfies(index -> assertThat(index.unique()).isTrue());
            assertSettled(sequelize);
        }
    }

    @Test
    void methodsOperatorClassesAndCollationsAreFoundAgain() {
        assumeThat(dialect.can(Capability.INDEX_METHODS)).isTrue();
        try (Sequelize sequelize = users(m -> {
            m.attribute("meta", JSONB);
            m.index("meta").using("gin").operator("meta", "jsonb_path_ops");
            m.index("email").name("pattern").operator("varchar_pattern_ops");
            m.index("bio").name("sorted").collate("bio", "C").concurrently();
            m.index("age").name("hashed").using("hash");
        })) {
            assertSettled(sequelize);
        }
    }

    @Test
    void collationsOfAnIndexAreFoundAgain() {
        assumeThat(dialect.can(Capability.INDEX_COLLATIONS)).isTrue();
        String collation = dialect.can(Capability.INDEX_METHODS) ? "C" : "NOCASE";
        try (Sequelize sequelize = users(m -> m.index("email").collate("email", collation))) {
            assertSettled(sequelize);
        }
    }

    @Test
    void lengthsAndFulltextAreFoundAgain() {
        assumeThat(dialect.can(Capability.INDEX_KINDS)).isTrue();
        try (Sequelize sequelize = users(m -> {
            m.index("bio").name("cut").length("bio", 20);
            m.index("bio").name("words").type(IndexType.FULLTEXT);
            m.index("age").name("tree").using("BTREE");
        })) {
            assertSettled(sequelize);
        }
    }

    @Test
    void anIndexIsNotBuiltConcurrentlyInATransaction() {
        assumeThat(dialect.can(Capability.INDEX_METHODS)).isTrue();
        try (Sequelize sequelize = users(m -> {})) {
            QueryInterface tables = sequelize.queryInterface();
            assertThatThrownBy(() -> sequelize.useTransaction(
                            tx -> tables.addIndex("users", List.of("email"), i -> i.concurrently())))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("concurrently");
            tables.addIndex("users", List.of("email"), i -> i.concurrently());
            assertThat(tables.showIndex("users")).extracting(IndexInfo::name).contains("users_email");
        }
    }

    @Test
    void indexesAreAddedWithoutAModelToo() {
        try (Sequelize sequelize = users(m -> {})) {
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
