package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSONB;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/indexes.md. */
class IndexesGuideTest {
    @DatabaseTest
    void plainOnes(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            sequelize.define("user", m -> {
                m.attribute("email", STRING(100)).attribute("bio", TEXT).attribute("age", INTEGER);
                m.index("email").unique();
                m.index("age", "email").order("age", DESC).name("oldest_first");
                m.index("bio").length("bio", 40);
                m.index("age").name("adults").where(w -> w.where("age").gte(18));
            });
            sequelize.sync();

            List<String> left = new ArrayList<>();
            sequelize.sync(s -> s.alter().drop().dryRun(left::add));
            assertThat(left).isEmpty();
        }
    }

    @Test
    void onesOfPostgres() {
        try (Sequelize sequelize = Sequelize.offline()) {
            sequelize.define("user", m -> {
                m.attribute("email", STRING).attribute("meta", JSONB).timestamps(false);
                m.index().field(fn("lower", col("email"))).unique().name("one_email");
                m.index("meta").using("gin").operator("meta", "jsonb_path_ops").concurrently();
            });

            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.dryRun(statements::add));
            assertThat(statements)
                    .contains(
                            "CREATE UNIQUE INDEX \"one_email\" ON \"users\" ((lower(\"email\")))",
                            "CREATE INDEX CONCURRENTLY \"users_meta\" ON \"users\" USING gin (\"meta\" jsonb_path_ops)");
        }
    }
}
