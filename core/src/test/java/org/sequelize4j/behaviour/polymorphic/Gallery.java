package org.sequelize4j.behaviour.polymorphic;

import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Comments on images and videos, by people who may be attached to neither. */
final class Gallery implements AutoCloseable {
    final List<String> statements = new ArrayList<>();
    final Sequelize sequelize;
    final Model<Row> images;
    final Model<Row> videos;
    final Model<Row> comments;
    final Model<Row> artists;

    Gallery(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        artists = sequelize.define("artist", m -> m.attribute("name", STRING).timestamps(false));
        images = sequelize.define(
                "image",
                m -> m.attribute("title", STRING).attribute("url", STRING).timestamps(false));
        videos = sequelize.define(
                "video",
                m -> m.attribute("title", STRING).attribute("text", STRING).timestamps(false));
        comments = sequelize.define("comment", m -> m.attribute("body", STRING).timestamps(false));
        images.hasMany(comments, a -> a.polymorphic("commentable"));
        videos.hasMany(comments, a -> a.polymorphic("commentable"));
        comments.belongsToOneOf("commentable", List.of(images, videos));
        images.belongsTo(artists);
        sequelize.sync();
    }

    /** Image 1 and video 1 have the same key, and comments a and b, c; comment d is on nothing. */
    Gallery filled() {
        Row artist = artists.create(Map.of("name", "Ada"));
        Row image = images.create(Map.of("title", "Sea", "url", "/sea", "artistId", artist.get("id")));
        Row video = videos.create(Map.of("title", "Wave", "text", "roar"));
        image.many("comments").create(c -> c.set("body", "a"));
        video.many("comments").create(c -> c.set("body", "b"));
        video.many("comments").create(c -> c.set("body", "c"));
        comments.create(Map.of("body", "d"));
        statements.clear();
        return this;
    }

    Row comment(String body) {
        Row comment = comments.findOne(q -> q.where("body", body)).orElseThrow();
        statements.clear();
        return comment;
    }

    Row image() {
        return first(images);
    }

    Row video() {
        return first(videos);
    }

    private Row first(Model<Row> model) {
        Row row = model.getByPk(1);
        statements.clear();
        return row;
    }

    static List<Object> bodies(List<Row> comments) {
        return comments.stream().map(comment -> comment.get("body")).toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
