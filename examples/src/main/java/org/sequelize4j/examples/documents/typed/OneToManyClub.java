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

/** "One-To-Many relationships": a key of another name, which every player has. */
public final class OneToManyClub {
    private OneToManyClub() {}

    /** Has players. */
    @Table
    public interface Team extends Instance<Team> {
        Integer id();

        @HasMany(foreignKey = "clubId")
        Many<Player> players();
    }

    /** Plays for a team, always. */
    @Table
    public interface Player extends Instance<Player> {
        Integer id();

        @BelongsTo(required = true)
        One<Team> team();
    }

    /** Another name, and every player has a club. */
    public static Statements mandatoryClubId(Sequelize sequelize) {
        sequelize.define(Team.class);
        return Tables.create(sequelize);
    }
}
