package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Definition;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.documents.Statements;
import org.sequelize4j.examples.documents.Tables;

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

    /** The models with a junction of their own. */
    public static final class WithCast {
        private WithCast() {}

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
    }

    /** A junction model of one's own. */
    public static Statements throughModel(Sequelize sequelize) {
        sequelize.define(WithCast.Movie.class);
        return Tables.create(sequelize);
    }

    /** The models with a junction that has a key of its own. */
    public static final class WithKey {
        private WithKey() {}

        /** Has users. */
        @Table
        public interface Project extends Instance<Project> {
            Integer id();

            @BelongsToMany
            ManyThrough<User, UserProjects> users();

            static void define(Definition<Project> m) {
                m.belongsToMany(Project::users, a -> a.uniqueKey("my_custom_unique"));
            }
        }

        /** Works on projects. */
        @Table
        public interface User extends Instance<User> {
            Integer id();
        }

        /** That a user works on a project. */
        @Table
        public interface UserProjects extends Instance<UserProjects> {
            Integer id();
        }
    }

    /** A junction with a key of its own has a unique key over both foreign keys; this one is named. */
    public static Statements uniqueKey(Sequelize sequelize) {
        sequelize.define(WithKey.Project.class);
        return Tables.create(sequelize);
    }

    /** The models whose rows can be connected more than once. */
    public static final class Repeatable {
        private Repeatable() {}

        /** Has users. */
        @Table
        public interface Project extends Instance<Project> {
            Integer id();

            @BelongsToMany(through = "UserProjects", unique = false)
            Many<User> users();
        }

        /** Works on projects. */
        @Table
        public interface User extends Instance<User> {
            Integer id();
        }
    }

    /** Without a unique key the same two rows can be connected more than once. */
    public static Statements notUnique(Sequelize sequelize) {
        sequelize.define(Repeatable.Project.class);
        return Tables.create(sequelize);
    }
}
