package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.STRING;

import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/**
 * "Multiple associations involving the same models": two teams play a game. The document's third line,
 * {@code Game.belongsTo(Team)}, would add a third key; a game belongs to its home team and to its away team.
 */
public final class SeveralAssociations {
    private SeveralAssociations() {}

    /** Two keys, each known from both sides. */
    public static Statements keys(Sequelize sequelize) {
        define(sequelize);
        return Tables.create(sequelize);
    }

    /** A game with both teams. */
    public static Row game(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        sequelize
                .model("Game")
                .create(g -> g.set("place", "Riverside")
                        .with("HomeTeam", t -> t.set("name", "Rovers"))
                        .with("AwayTeam", t -> t.set("name", "United")));

        return sequelize
                .model("Game")
                .findOne(q -> q.include("HomeTeam").include("AwayTeam"))
                .orElseThrow();
    }

    private static void define(Sequelize sequelize) {
        Model<Row> team =
                sequelize.define("Team", m -> m.attribute("name", STRING).timestamps(false));
        Model<Row> game =
                sequelize.define("Game", m -> m.attribute("place", STRING).timestamps(false));
        team.hasOne(game, a -> a.as("HomeGame").foreignKey("homeTeamId"));
        team.hasOne(game, a -> a.as("AwayGame").foreignKey("awayTeamId"));
        game.belongsTo(team, a -> a.as("HomeTeam").foreignKey("homeTeamId"));
        game.belongsTo(team, a -> a.as("AwayTeam").foreignKey("awayTeamId"));
    }
}
