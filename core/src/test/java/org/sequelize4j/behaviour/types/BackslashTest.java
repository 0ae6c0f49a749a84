package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Servers may be told that a backslash in a constant is just a backslash. */
class BackslashTest {
    @DatabaseTest({Engine.MARIADB, Engine.MYSQL})
    void patternsAreEscapedInEitherMode(TestDatabase database) {
        for (String mode : new String[] {"", "&sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'"}) {
            try (Sequelize sequelize = Sequelize.builder()
                    .url(database.url() + mode)
                    .timestamps(false)
                    .connect()) {
                Model<Row> files = sequelize.define("file", m -> m.attribute("path", STRING));
                files.sync(s -> s.force());
                files.create(Map.of("path", "C:\\a_b"));
                files.create(Map.of("path", "C:\\axb"));

                assertThat(files.count(q -> q.where("path").startsWith("C:\\a_")))
                        .isEqualTo(1);
                assertThat(files.count(q -> q.where("path").contains("\\"))).isEqualTo(2);
                assertThat(files.count(q -> q.where("path", "C:\\axb"))).isEqualTo(1);
            }
        }
    }
}
