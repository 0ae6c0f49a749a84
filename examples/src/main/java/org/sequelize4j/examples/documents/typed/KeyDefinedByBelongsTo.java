package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.Definition;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing the foreign key", option 4: the belongsTo defines it as a column. */
public final class KeyDefinedByBelongsTo {
    private KeyDefinedByBelongsTo() {}

    /** Leaves the name to the other half. */
    @Table("foos")
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne
        One<Bar> bar();
    }

    /** Defines the key. */
    @Table("bars")
    public interface Bar extends Instance<Bar> {
        Integer id();

        @BelongsTo
        One<Foo> foo();

        static void define(Definition<Bar> m) {
            m.belongsTo(Bar::foo, a -> a.foreignKey(key -> key.name("myFooId")));
        }
    }

    /** The belongsTo defines it as a column. */
    public static Statements option4(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
