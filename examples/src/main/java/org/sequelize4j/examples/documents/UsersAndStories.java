package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UNSIGNED;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Sequelize Tutorial: One-to-One Relationships": a user has one story, the story has an author; both under aliases. */
public final class UsersAndStories {
    private UsersAndStories() {}

    /** The story's key is declared as a column, and both associations name it. */
    public static Statements tables(Sequelize sequelize) {
        define(sequelize);
        return Tables.create(sequelize);
    }

    /** Creates a user and the story with it; {@code created_by} is filled in. */
    public static Row createTogether(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        return boris(sequelize);
    }

    /** Creates the story on its own; now {@code created_by} has to be given. */
    public static Row createSeparately(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        Row user = sequelize
                .model("Users")
                .create(Map.of("username", "boris", "email", "boris@example.com", "password", "kvass123"));

        return sequelize
                .model("Stories")
                .create(s -> s.set("created_by", user.get("user_id"))
                        .set("title", "cheeki breeki cheburek")
                        .set("content", "how to make cheburek at your cousin's place"));
    }

    /** Includes the user's story. */
    public static List<Row> usersWithStory(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        boris(sequelize);

        return sequelize.model("Users").findAll(q -> q.include("story"));
    }

    /** Includes the story's author, without the password. */
    public static List<Row> storiesWithAuthor(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        boris(sequelize);

        return sequelize.model("Stories").findAll(q -> q.include("author", a -> a.exclude("password")));
    }

    private static Row boris(Sequelize sequelize) {
        return sequelize
                .model("Users")
                .create(
                        Map.of(
                                "username",
                                "boris",
                                "email",
                                "boris@example.com",
                                "password",
                                "kvass123",
                                "story",
                                Map.of(
                                        "title",
                                        "cheeki breeki cheburek",
                                        "content",
                                        "how to make cheburek at your cousin's place")),
                        o -> o.include("story"));
    }

    private static void define(Sequelize sequelize) {
        Model<Row> users = sequelize.define(
                "Users",
                m -> m.attribute(
                                "user_id",
                                UNSIGNED(INTEGER),
                                a -> a.primaryKey().autoIncrement())
                        .attribute("username", STRING)
                        .attribute("email", STRING)
                        .attribute("password", STRING)
                        .tableName("users")
                        .createdAt("created_at")
                        .updatedAt("updated_at"));
        Model<Row> stories = sequelize.define(
                "Stories",
                m -> m.attribute(
                                "story_id",
                                UNSIGNED(INTEGER),
                                a -> a.primaryKey().autoIncrement())
                        .attribute(
                                "created_by",
                                UNSIGNED(INTEGER),
                                a -> a.allowNull(false).references(users, "user_id"))
                        .attribute("title", STRING(255), a -> a.allowNull(false))
                        .attribute("content", TEXT, a -> a.allowNull(false))
                        .tableName("stories")
                        .createdAt("created_at")
                        .updatedAt("updated_at"));
        users.hasOne(stories, a -> a.foreignKey("created_by").as("story"));
        stories.belongsTo(users, a -> a.foreignKey("created_by").as("author"));
    }
}
