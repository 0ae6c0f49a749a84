package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.documents.Statements;
import org.sequelize4j.examples.documents.Tables;

/** "One-To-One relationships": Foo has one Bar, and the table of the bars gets a {@code fooId}. */
public final class OneToOne {
    private OneToOne() {}

    /** Has a bar. */
    @Table("foos")
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne
        One<Bar> bar();
    }

    /** Belongs to a foo. */
    @Table("bars")
    public interface Bar extends Instance<Bar> {
        Integer id();

        @BelongsTo
        One<Foo> foo();
    }

    /** The pair without options. */
    public static Statements pair(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }

    /** The models with rules. */
    public static final class Restricted {
        private Restricted() {}

        /** Has a bar, and cannot go before it. */
        @Table("foos")
        public interface Foo extends Instance<Foo> {
            Integer id();

            @HasOne(onDelete = OnDelete.RESTRICT, onUpdate = OnDelete.RESTRICT)
            One<Bar> bar();
        }

        /** Belongs to a foo. */
        @Table("bars")
        public interface Bar extends Instance<Bar> {
            Integer id();

            @BelongsTo
            One<Foo> foo();
        }
    }

    /** What happens to the bar when its foo goes, or changes its key. */
    public static Statements rules(Sequelize sequelize) {
        sequelize.define(Restricted.Foo.class);
        return Tables.create(sequelize);
    }

    /** The models with a mandatory key. */
    public static final class Mandatory {
        private Mandatory() {}

        /** Has a bar. */
        @Table("foos")
        public interface Foo extends Instance<Foo> {
            Integer id();

            @HasOne
            One<Bar> bar();
        }

        /** Belongs to a foo, always. */
        @Table("bars")
        public interface Bar extends Instance<Bar> {
            Integer id();

            @BelongsTo(required = true)
            One<Foo> foo();
        }
    }

    /** A bar that cannot be without a foo. */
    public static Statements mandatory(Sequelize sequelize) {
        sequelize.define(Mandatory.Foo.class);
        return Tables.create(sequelize);
    }
}
