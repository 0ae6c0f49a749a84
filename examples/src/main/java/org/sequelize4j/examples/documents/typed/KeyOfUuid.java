package org.sequelize4j.examples.documents.typed;

import java.util.UUID;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Default;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Customizing the foreign key": a key of type UUID, to a primary key of that type. */
public final class KeyOfUuid {
    private KeyOfUuid() {}

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

    /** A key of type UUID, to a primary key of that type. */
    public static Statements uuid(Sequelize sequelize) {
        sequelize.define(Foo.class);
        return Tables.create(sequelize);
    }
}
