package org.sequelize4j.behaviour;

import org.junit.jupiter.api.Test;
import org.sequelize4j.IndexType;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The options of indexes that only MariaDB and MySQL have. */
@DatabaseTest({Engine.MARIADB, Engine.MYSQL})
class MysqlIndexTest {
    private final IndexedUsers indexed;

    MysqlIndexTest(TestDatabase database) {
        this.indexed = new IndexedUsers(database);
    }

    @Test
    void lengthsAndFulltextAreFoundAgain() {
        try (Sequelize sequelize = indexed.users(m -> {
            m.index("bio").name("cut").length("bio", 20);
            m.index("bio").name("words").type(IndexType.FULLTEXT);
            m.index("age").name("tree").using("BTREE");
        })) {
            IndexedUsers.assertSettled(sequelize);
        }
    }
}
