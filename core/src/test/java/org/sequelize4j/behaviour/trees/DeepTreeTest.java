package org.sequelize4j.behaviour.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Tree;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A tree of more levels than databases walk by themselves is given whole, or refused. */
class DeepTreeTest {
    private static final int LEVELS = 1_200;

    @DatabaseTest
    void aDeepTreeIsNeverCutOffWithoutAWord(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> links = sequelize.define(
                    "link", m -> m.attribute("id", INTEGER, a -> a.primaryKey()).timestamps(false));
            links.hasMany(links, a -> a.as("below").foreignKey("aboveId").constraints(false));
            sequelize.sync();
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int id = 2; id <= LEVELS; id++) {
                rows.add(Map.of("id", id, "aboveId", id - 1));
            }
            Row top = links.create(Map.of("id", 1));
            links.bulkCreate(rows);
            Row bottom = links.getByPk(LEVELS);
            Tree<Row> tree = links.tree("below");

            if (Dialects.ofUrl(database.url()).can(Capability.LONG_RECURSION)) {
                assertThat(tree.descendants(top)).hasSize(LEVELS - 1);
                assertThat(tree.ancestors(bottom)).hasSize(LEVELS - 1);
            } else {
                assertThatThrownBy(() -> tree.descendants(top)).isInstanceOf(SequelizeException.class);
                assertThatThrownBy(() -> tree.ancestors(bottom)).isInstanceOf(SequelizeException.class);
            }
            assertThat(tree.depth(900).descendants(top)).hasSize(900);
        }
    }
}
