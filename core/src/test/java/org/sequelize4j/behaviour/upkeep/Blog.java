package org.sequelize4j.behaviour.upkeep;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Comments that are counted by their posts, and touch them; posts touch their forum. */
final class Blog implements AutoCloseable {
    final Sequelize sequelize;
    final Model<Row> forums;
    final Model<Row> posts;
    final Model<Row> comments;

    Blog(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        forums = sequelize.define("forum", m -> m.attribute("name", STRING));
        posts = sequelize.define("post", m -> m.attribute("title", STRING));
        comments = sequelize.define(
                "comment",
                m -> m.attribute("text", STRING)
                        .attribute("slug", STRING, a -> a.unique())
                        .attribute("likes", INTEGER, a -> a.defaultValue(0))
                        .paranoid(true));
        posts.hasMany(comments);
        forums.hasMany(posts);
        posts.belongsTo(forums, a -> a.touch());
        comments.belongsTo(posts, a -> a.counterCache("commentCount").touch().touch("lastCommentAt"));
        sequelize.sync();
    }

    Row post(String title) {
        return posts.create(Map.of("title", title));
    }

    Row comment(Row post, String slug) {
        return comments.create(Map.of("slug", slug, "postId", post.get("id")));
    }

    /** What each post counts, in the order of their keys. */
    List<Integer> counts() {
        return posts.findAll(q -> q.orderBy("id")).stream()
                .map(post -> ((Number) post.get("commentCount")).intValue())
                .toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
