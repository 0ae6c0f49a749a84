package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A model that is associated with itself: a tree, and a graph of friends. */
@DatabaseTest
class SelfAssociationsTest {
    private Recorded database;
    private Model<Row> people;
    private Row ann;
    private Row bob;
    private Row cid;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        people = database.sequelize.define("person", m -> m.attribute("name", STRING));
        people.hasMany(people, a -> a.as("children").foreignKey("parentId"));
        people.belongsTo(people, a -> a.as("parent").foreignKey("parentId"));
        people.belongsToMany(
                people,
                a -> a.as("following").through("follows").foreignKey("fanId").otherKey("starId"));
        people.belongsToMany(
                people,
                a -> a.as("followers").through("follows").foreignKey("starId").otherKey("fanId"));
        database.sequelize.sync();
        ann = people.create(Map.of("name", "ann"));
        bob = people.create(Map.of("name", "bob"));
        cid = people.create(Map.of("name", "cid"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTreeIsBuiltAndWalked() {
        ann.many("children").addAll(List.of(bob));
        Row leaf = bob.many("children").create(row -> row.set("name", "leaf"));

        assertThat(leaf.one("parent").get()).isSameAs(bob);
        assertThat(leaf.one("parent").get().one("parent").get()).isSameAs(ann);
        Row root = people.findOne(q -> q.where("name", "ann")
                        .include("children", c -> c.required(false).include("children")))
                .orElseThrow();
        assertThat(root.many("children").get().get(0).many("children").get()).containsExactly(leaf);
    }

    @Test
    void aWriteToTheChildrenKeepsTheParentThatIsLoaded() {
        ann.many("children").add(bob);
        assertThat(bob.one("parent").get()).isSameAs(ann);

        bob.many("children").set(List.of(cid));

        assertThat(bob.one("parent").isLoaded()).isTrue();
        assertThat(bob.get("parentId")).isEqualTo(1);
        assertThat(cid.one("parent").get()).isSameAs(bob);
    }

    @Test
    void oneCanBeItsOwnParent() {
        ann.one("parent").set(ann);

        assertThat(ann.one("parent").get()).isSameAs(ann);
        assertThat(ann.many("children").get()).containsExactly(ann);
        ann.many("children").remove(ann);
        assertThat(ann.get("parentId")).isNull();
        assertThat(ann.one("parent").orNull()).isNull();
    }

    @Test
    void theTwoDirectionsOfOneJunctionAreKeptApart() {
        ann.many("following").addAll(List.of(bob, cid));
        bob.many("following").add(ann);

        assertThat(ann.many("following").get()).containsExactlyInAnyOrder(bob, cid);
        assertThat(ann.many("followers").get()).containsExactly(bob);
        assertThat(cid.many("followers").has(ann)).isTrue();
        assertThat(cid.many("following").has(ann)).isFalse();
        bob.many("followers").remove(ann);
        assertThat(ann.many("following").get()).containsExactly(cid);
        assertThat(ann.many("followers").get()).containsExactly(bob);
        assertThat(bob.many("followers").count()).isZero();
    }

    @Test
    void oneCanFollowItself() {
        ann.many("following").add(ann);

        assertThat(ann.many("followers").get()).containsExactly(ann);
        ann.many("followers").set(List.of());
        assertThat(ann.many("following").get()).isEmpty();
    }
}
