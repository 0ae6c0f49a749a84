package org.sequelize4j.behaviour.trees;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Tree;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;

/** What a tree does not take is refused before any statement is sent. */
class TreeRefusalsTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> categories = sequelize.define("category", m -> m.attribute("name", STRING));
    private final Model<Row> products = sequelize.define("product", m -> m.attribute("name", STRING));
    private final Model<Row> people = sequelize.define("person", m -> m.attribute("name", STRING));

    TreeRefusalsTest() {
        categories.hasMany(categories, a -> a.as("children").foreignKey("parentId"));
        categories.hasMany(products);
        people.belongsTo(people, a -> a.as("boss"));
        people.belongsToMany(people, a -> a.as("friends").through("friendships").otherKey("friendId"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void anAssociationWithAnotherModelIsNoTree() {
        assertThatThrownBy(() -> categories.tree("products"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\"products\" of \"category\" is no tree: it is a HAS_MANY to \"product\".");
        assertThatThrownBy(() -> people.tree("friends")).hasMessageContaining("\"friends\" of \"person\" is no tree");
        assertThatThrownBy(() -> categories.tree("childs"))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("Did you mean \"children\"?");
    }

    @Test
    void nestingNeedsTheHalfThatLeadsDown() {
        assertThatThrownBy(() -> people.tree("boss").find())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("leads up, and no hasMany leads down")
                .hasMessageContaining("person.hasMany(person, a -> a.as(\"children\").foreignKey(\"bossId\"))");
    }

    @Test
    void pagesAndRequiredIncludesWouldCutBranchesOff() {
        Tree<Row> tree = categories.tree("children");

        assertThatThrownBy(() -> tree.find(q -> q.limit(10)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("limit and offset count rows");
        assertThatThrownBy(() -> tree.toSql(q -> q.offset(1))).hasMessageContaining("limit and offset count rows");
        assertThatThrownBy(() -> tree.find(q -> q.include("products", p -> p.where("name", "x"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("cannot be required");
    }

    @Test
    void aDepthIsPositiveAndItsNameFree() {
        Tree<Row> tree = categories.tree("children");

        assertThatThrownBy(() -> tree.depth(0))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("depth(0)");
        assertThatThrownBy(() -> tree.depthAs("name")).hasMessageContaining("depthAs(\"name\")");
        assertThatThrownBy(() -> tree.depthAs("children")).hasMessageContaining("depthAs(\"children\")");
        assertThatThrownBy(() -> tree.depthAs("")).hasMessageContaining("needs a name that is free");
    }

    @Test
    void onlyStoredInstancesOfTheModelStandInATree() {
        Tree<Row> tree = categories.tree("children");

        assertThatThrownBy(() -> tree.load(categories.build(Map.of("name", "x"))))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("is not stored");
        assertThatThrownBy(() -> tree.ancestors(products.build()))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("was given an instance of \"product\"");
    }
}
