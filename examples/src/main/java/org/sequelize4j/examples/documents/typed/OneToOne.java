package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

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
}
