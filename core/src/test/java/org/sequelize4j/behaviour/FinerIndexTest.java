package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Indexes with conditions, over expressions and with collations, on the databases that have them. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class FinerIndexTest {
    private final TestDatabase database;
    private final IndexedUsers indexed;

    FinerIndexTest(TestDatabase database) {
        this.database = database;
        this.indexed = new IndexedUsers(database);
    }

    @Test
    void aPartialUniqueIndexIsUniqueAmongItsRowsOnly() {
        try (Sequelize sequelize = indexed.users(m -> m.index("email")
                .unique()
                .name("adults")
                .where(w -> w.where("age")
                        .gt(17)
                        .where("bio")
                        .ne("it's")
                        .anyOf(any -> any.where("age").lt(90).where("email").in(List.of("a", "b")))))) {
            IndexedUsers.assertSettled(sequelize);
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
        try (Sequelize sequelize = indexed.users(m -> m.index("email")
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
            IndexedUsers.assertSettled(sequelize);
        }
    }

    @Test
    void anIndexOverAnExpressionIsUniqueByIt() {
        try (Sequelize sequelize = indexed.users(m -> m.index()
                .unique()
                .name("lower_email")
                .field(fn("lower", col("email")))
                .field("age"))) {
            IndexedUsers.assertSettled(sequelize);
            var users = sequelize.model("user");
            users.create(u -> u.set("email", "Ann@x").set("age", 1));
            assertThatThrownBy(() -> users.create(u -> u.set("email", "ann@X").set("age", 1)))
                    .isInstanceOf(UniqueConstraintException.class);
        }
    }

    @Test
    void collationsOfAnIndexAreFoundAgain() {
        String collation = Dialects.ofUrl(database.url()).can(Capability.INDEX_METHODS) ? "C" : "NOCASE";
        try (Sequelize sequelize = indexed.users(m -> m.index("email").collate("email", collation))) {
            IndexedUsers.assertSettled(sequelize);
        }
    }
}
