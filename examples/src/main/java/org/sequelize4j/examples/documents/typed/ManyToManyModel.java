package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Instance;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Many-To-Many relationships": a junction model of one's own. */
public final class ManyToManyModel {
    private ManyToManyModel() {}

    /** Has actors. */
    @Table
    public interface Movie extends Instance<Movie> {
        Integer id();

        String name();

        @BelongsToMany
        ManyThrough<Actor, ActorMovies> actors();
    }

    /** Plays in movies. */
    @Table
    public interface Actor extends Instance<Actor> {
        Integer id();

        String name();

        @BelongsToMany
        ManyThrough<Movie, ActorMovies> movies();
    }

    /** That an actor plays in a movie. */
    @Table
    public interface ActorMovies extends Instance<ActorMovies> {
        @BelongsTo(foreignKey = "MovieId")
        One<Movie> movie();

        @BelongsTo(foreignKey = "ActorId")
        One<Actor> actor();
    }

    /** A junction model of one's own. */
    public static Statements throughModel(Sequelize sequelize) {
        sequelize.define(Movie.class);
        return Tables.create(sequelize);
    }
}
