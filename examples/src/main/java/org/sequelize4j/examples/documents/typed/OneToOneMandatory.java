package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Mandatory versus optional associations": a bar that cannot be without a foo. */
public final class OneToOneMandatory {
    private OneToOneMandatory() {}

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

    /** A bar that cannot be without a foo. */
    public static Statements mandatory(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
