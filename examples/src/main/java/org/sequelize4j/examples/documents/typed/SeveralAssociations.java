package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Multiple associations involving the same models": two teams play a game; {@code inverse} says which half goes with which. */
public final class SeveralAssociations {
    private SeveralAssociations() {}

    /** Plays a game at home, and one away. */
    @Table(timestamps = false)
    public interface Team extends Instance<Team> {
        Integer id();

        String name();

        Team setName(String name);

        @HasOne(inverse = "homeTeam")
        One<Game> homeGame();

        @HasOne(inverse = "awayTeam")
        One<Game> awayGame();
    }

    /** Is played by two teams. */
    @Table(timestamps = false)
    public interface Game extends Instance<Game> {
        Integer id();

        String place();

        Game setPlace(String place);

        @BelongsTo(inverse = "homeGame")
        One<Team> homeTeam();

        @BelongsTo(inverse = "awayGame")
        One<Team> awayTeam();
    }

    /** Two keys, each known from both sides. */
    public static Statements keys(Sequelize sequelize) {
        sequelize.define(Team.class);
        return Tables.create(sequelize);
    }

    /** A game with both teams. */
    public static Game game(Sequelize sequelize) {
        Model<Game> games = sequelize.define(Game.class);
        Tables.create(sequelize);
        games.create(g -> g.setPlace("Riverside")
                .with(Game::homeTeam, t -> t.setName("Rovers"))
                .with(Game::awayTeam, t -> t.setName("United")));

        return games.findOne(q -> q.include(Game::homeTeam).include(Game::awayTeam))
                .orElseThrow();
    }
}
