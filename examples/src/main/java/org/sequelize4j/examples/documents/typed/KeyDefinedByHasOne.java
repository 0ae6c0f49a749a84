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

/** "Customizing the foreign key", option 2: the hasOne defines it as a column. */
public final class KeyDefinedByHasOne {
    private KeyDefinedByHasOne() {}

    /** Defines the key. */
    @Table("foos")
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne
        One<Bar> bar();

        static void define(Definition<Foo> m) {
            m.hasOne(Foo::bar, a -> a.foreignKey(key -> key.name("myFooId")));
        }
    }

    /** Has the key. */
    @Table("bars")
    public interface Bar extends Instance<Bar> {
        Integer id();

        @BelongsTo
        One<Foo> foo();
    }

    /** The hasOne defines it as a column. */
    public static Statements option2(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
