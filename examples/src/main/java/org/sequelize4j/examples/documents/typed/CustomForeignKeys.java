package org.sequelize4j.examples.documents.typed;

import java.util.UUID;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Default;
import org.sequelize4j.Definition;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.documents.Statements;
import org.sequelize4j.examples.documents.Tables;

/** "Customizing the foreign key": whichever half names the key, there is one column. */
public final class CustomForeignKeys {
    private CustomForeignKeys() {}

    /** Option 1: the hasOne names it. */
    public static final class ByHasOne {
        private ByHasOne() {}

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
    }

    /** Option 2: the hasOne defines it as a column. */
    public static final class DefinedByHasOne {
        private DefinedByHasOne() {}

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
    }

    /** Option 3: the belongsTo names it. */
    public static final class ByBelongsTo {
        private ByBelongsTo() {}

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
    }

    /** Option 4: the belongsTo defines it as a column. */
    public static final class DefinedByBelongsTo {
        private DefinedByBelongsTo() {}

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
    }

    /** A key of type UUID. */
    public static final class ByUuid {
        private ByUuid() {}

        /** Is known by a UUID. */
        @Table("foos")
        public interface Foo extends Instance<Foo> {
            @PrimaryKey
            @Default("UUIDV4")
            UUID id();

            @HasOne
            One<Bar> bar();
        }

        /** Has the key; its type is that of the column that it references. */
        @Table("bars")
        public interface Bar extends Instance<Bar> {
            Integer id();

            @BelongsTo
            One<Foo> foo();
        }
    }

    /** The hasOne names it. */
    public static Statements option1(Sequelize sequelize) {
        sequelize.define(ByHasOne.Foo.class);
        return Tables.create(sequelize);
    }

    /** The hasOne defines it as a column. */
    public static Statements option2(Sequelize sequelize) {
        sequelize.define(DefinedByHasOne.Foo.class);
        return Tables.create(sequelize);
    }

    /** The belongsTo names it. */
    public static Statements option3(Sequelize sequelize) {
        sequelize.define(ByBelongsTo.Foo.class);
        return Tables.create(sequelize);
    }

    /** The belongsTo defines it as a column. */
    public static Statements option4(Sequelize sequelize) {
        sequelize.define(DefinedByBelongsTo.Foo.class);
        return Tables.create(sequelize);
    }

    /** A key of type UUID, to a primary key of that type. */
    public static Statements uuid(Sequelize sequelize) {
        sequelize.define(ByUuid.Foo.class);
        return Tables.create(sequelize);
    }
}
