package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "onDelete and onUpdate": a foo that cannot go before its bar. */
public final class OneToOneRules {
    private OneToOneRules() {}

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

    /** What happens to the bar when its foo goes, or changes its key. */
    public static Statements rules(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
