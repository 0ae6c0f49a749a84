package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing the foreign key", option 1: the hasOne names it. */
public final class KeyNamedByHasOne {
    private KeyNamedByHasOne() {}

    /** Names the key. */
    @Table("foos")
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne(foreignKey = "myFooId")
        One<Bar> bar();
    }

    /** Has the key. */
    @Table("bars")
    public interface Bar extends Instance<Bar> {
        Integer id();

        @BelongsTo
        One<Foo> foo();
    }

    /** The hasOne names it. */
    public static Statements option1(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
