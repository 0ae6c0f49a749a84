package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing the foreign key", option 3: the belongsTo names it. */
public final class KeyNamedByBelongsTo {
    private KeyNamedByBelongsTo() {}

    /** Leaves the name to the other half. */
    @Table("foos")
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne
        One<Bar> bar();
    }

    /** Names the key. */
    @Table("bars")
    public interface Bar extends Instance<Bar> {
        Integer id();

        @BelongsTo(foreignKey = "myFooId")
        One<Foo> foo();
    }

    /** The belongsTo names it. */
    public static Statements option3(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
