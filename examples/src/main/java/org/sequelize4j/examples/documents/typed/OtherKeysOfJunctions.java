package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** The same for belongsToMany: four junctions between the same two models, which refer to ids, names or titles. */
public final class OtherKeysOfJunctions {
    private OtherKeysOfJunctions() {}

    /** The source of four junctions; the method names the key to the target, so that they all say it themselves. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        @Unique
        String name();

        @BelongsToMany(through = "foo_bar", foreignKey = "fooId", otherKey = "barId")
        Many<Bar> byIds();

        @BelongsToMany(through = "foo_bar_titles", foreignKey = "fooId", otherKey = "barTitle", targetKey = "title")
        Many<Bar> byTitle();

        @BelongsToMany(through = "foo_names_bar", foreignKey = "fooName", otherKey = "barId", sourceKey = "name")
        Many<Bar> byName();

        @BelongsToMany(
                through = "foo_names_bar_titles",
                foreignKey = "fooName",
                otherKey = "barTitle",
                sourceKey = "name",
                targetKey = "title")
        Many<Bar> byNameAndTitle();
    }

    /** The target. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();

        @Unique
        String title();
    }

    /** The two models and the four junctions. */
    public static Statements junctions(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
