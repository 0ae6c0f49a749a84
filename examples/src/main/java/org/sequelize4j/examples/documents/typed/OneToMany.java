package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "One-To-Many relationships": a team has many players. The key is named after the method, {@code team}. */
public final class OneToMany {
    private OneToMany() {}

    /** Has players. */
    @Table
    public interface Team extends Instance<Team> {
        Integer id();

        @HasMany
        Many<Player> players();
    }

    /** Plays for a team. */
    @Table
    public interface Player extends Instance<Player> {
        Integer id();

        @BelongsTo
        One<Team> team();
    }

    /** The pair without options. */
    public static Statements pair(Sequelize sequelize) {
        sequelize.define(Team.class);
        return Tables.create(sequelize);
    }
}
