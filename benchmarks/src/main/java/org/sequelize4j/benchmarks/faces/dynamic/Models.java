package org.sequelize4j.benchmarks.faces.dynamic;

import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.function.Consumer;
import org.sequelize4j.Definition;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** The models by name. */
record Models(Model<Row> authors, Model<Row> posts, Model<Row> notes) {
    static Models define(Sequelize sequelize) {
        Model<Row> authors = define(
                sequelize,
                "author",
                m -> m.attribute("name", STRING)
                        .attribute("email", STRING)
                        .attribute("age", INTEGER)
                        .attribute("rating", DOUBLE)
                        .attribute("joinedAt", DATE));
        Model<Row> profiles = define(
                sequelize,
                "profile",
                m -> m.attribute("authorId", BIGINT, a -> a.unique())
                        .attribute("bio", STRING)
                        .attribute("website", STRING)
                        .attribute("followers", INTEGER)
                        .attribute("seenAt", DATE));
        Model<Row> posts = define(
                sequelize,
                "post",
                m -> m.attribute("authorId", BIGINT)
                        .attribute("title", STRING)
                        .attribute("body", STRING)
                        .attribute("likes", INTEGER)
                        .attribute("publishedAt", DATE));
        Model<Row> comments = define(
                sequelize,
                "comment",
                m -> m.attribute("postId", BIGINT)
                        .attribute("writer", STRING)
                        .attribute("body", STRING)
                        .attribute("likes", INTEGER)
                        .attribute("writtenAt", DATE));
        Model<Row> tags =
                define(sequelize, "tag", m -> m.attribute("name", STRING).attribute("colour", STRING));
        Model<Row> notes = define(
                sequelize,
                "note",
                m -> m.attribute("title", STRING)
                        .attribute("body", STRING)
                        .attribute("likes", INTEGER)
                        .attribute("score", DOUBLE)
                        .attribute("writtenAt", DATE));
        authors.hasOne(profiles);
        profiles.belongsTo(authors);
        authors.hasMany(posts);
        posts.belongsTo(authors);
        posts.hasMany(comments);
        comments.belongsTo(posts);
        posts.belongsToMany(tags, a -> a.through("post_tags"));
        return new Models(authors, posts, notes);
    }

    private static Model<Row> define(Sequelize sequelize, String name, Consumer<? super Definition<Row>> attributes) {
        return sequelize.define(name, m -> {
            m.attribute("id", BIGINT, a -> a.primaryKey().autoIncrement());
            attributes.accept(m);
        });
    }
}
