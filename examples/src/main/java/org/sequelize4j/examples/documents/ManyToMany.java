package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Many-To-Many relationships": actors and movies, and the junction between them. */
public final class ManyToMany {
    private ManyToMany() {}

    /** A junction model that comes into being by its name. */
    public static Statements throughString(Sequelize sequelize) {
        Model<Row> movie = sequelize.define("Movie", m -> m.attribute("name", STRING));
        Model<Row> actor = sequelize.define("Actor", m -> m.attribute("name", STRING));
        movie.belongsToMany(actor, a -> a.through("ActorMovies"));
        actor.belongsToMany(movie, a -> a.through("ActorMovies"));
        return Tables.create(sequelize);
    }

    /** A junction model of one's own. */
    public static Statements throughModel(Sequelize sequelize) {
        Model<Row> movie = sequelize.define("Movie", m -> m.attribute("name", STRING));
        Model<Row> actor = sequelize.define("Actor", m -> m.attribute("name", STRING));
        Model<Row> actorMovies = sequelize.define(
                "ActorMovies",
                m -> m.attribute("MovieId", INTEGER, a -> a.references(movie, "id"))
                        .attribute("ActorId", INTEGER, a -> a.references("Actors", "id")));
        movie.belongsToMany(actor, a -> a.through(actorMovies));
        actor.belongsToMany(movie, a -> a.through(actorMovies));
        return Tables.create(sequelize);
    }

    /** A junction with a key of its own has a unique key over both foreign keys; this one is named. */
    public static Statements uniqueKey(Sequelize sequelize) {
        Model<Row> project = sequelize.define("Project", m -> {});
        Model<Row> user = sequelize.define("User", m -> {});
        Model<Row> userProjects = sequelize.define(
                "UserProjects",
                m -> m.attribute("id", INTEGER, a -> a.primaryKey().autoIncrement()));
        project.belongsToMany(user, a -> a.through(userProjects).uniqueKey("my_custom_unique"));
        return Tables.create(sequelize);
    }

    /** Without a unique key the same two rows can be connected more than once. */
    public static Statements notUnique(Sequelize sequelize) {
        Model<Row> project = sequelize.define("Project", m -> {});
        Model<Row> user = sequelize.define("User", m -> {});
        project.belongsToMany(user, a -> a.through("UserProjects").unique(false));
        return Tables.create(sequelize);
    }
}
