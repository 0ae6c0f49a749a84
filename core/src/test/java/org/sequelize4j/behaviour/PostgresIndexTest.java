package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.JSONB;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The options of indexes that only PostgreSQL has. */
@DatabaseTest(Engine.POSTGRES)
class PostgresIndexTest {
    private final IndexedUsers indexed;

    PostgresIndexTest(TestDatabase database) {
        this.indexed = new IndexedUsers(database);
    }

    @Test
    void methodsOperatorClassesAndCollationsAreFoundAgain() {
        try (Sequelize sequelize = indexed.users(m -> {
            m.attribute("meta", JSONB);
            m.index("meta").using("gin").operator("meta", "jsonb_path_ops");
            m.index("email").name("pattern").operator("varchar_pattern_ops");
            m.index("bio").name("sorted").collate("bio", "C").concurrently();
            m.index("age").name("hashed").using("hash");
        })) {
            IndexedUsers.assertSettled(sequelize);
        }
    }

    @Test
    void anIndexIsNotBuiltConcurrentlyInATransaction() {
        try (Sequelize sequelize = indexed.users(m -> {})) {
            QueryInterface tables = sequelize.queryInterface();
            assertThatThrownBy(() -> sequelize.useTransaction(
                            tx -> tables.addIndex("users", List.of("email"), i -> i.concurrently())))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("concurrently");
            tables.addIndex("users", List.of("email"), i -> i.concurrently());
            assertThat(tables.showIndex("users")).extracting(IndexInfo::name).contains("users_email");
        }
    }
}
