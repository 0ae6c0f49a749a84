package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Many-To-Many relationships": actors and movies, and the junction between them. */
public final class ManyToMany {
    private ManyToMany() {}

    /** Has actors. */
    @Table
    public interface Movie extends Instance<Movie> {
        Integer id();

        String name();

        @BelongsToMany(through = "ActorMovies")
        Many<Actor> actors();
    }

    /** Plays in movies. */
    @Table
    public interface Actor extends Instance<Actor> {
        Integer id();

        String name();

        @BelongsToMany(through = "ActorMovies")
        Many<Movie> movies();
    }

    /** A junction that comes into being by its name. */
    public static Statements throughString(Sequelize sequelize) {
        sequelize.define(Movie.class);
        return Tables.create(sequelize);
    }
}
