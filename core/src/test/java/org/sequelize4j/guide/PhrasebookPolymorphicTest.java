package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on associations with one of several models. */
class PhrasebookPolymorphicTest {
    // @formatter:off
    interface Commentable {
        @HasMany(polymorphic = "commentable")
        Many<Comment> comments();
    }

    interface Picture extends Instance<Picture>, Commentable {
        Long id();

        @BelongsToMany(through = "labels", polymorphic = "labelled")
        Many<Label> labels();
    }

    interface Film extends Instance<Film>, Commentable {
        Long id();
    }

    interface Label extends Instance<Label> {
        Long id();
    }

    sealed interface Subject permits Sight, Sound {}

    non-sealed interface Sight extends Instance<Sight>, Subject {
        Long id();
    }

    non-sealed interface Sound extends Instance<Sound>, Subject {
        Long id();
    }

    interface Note extends Instance<Note> {
        Long id();

        @BelongsToOneOf
        One<Subject> subject();
    }

    interface Comment extends Instance<Comment> {
        Long id();

        @BelongsToOneOf({Picture.class, Film.class})
        One<Commentable> commentable();
    }
    // @formatter:on

    @DatabaseTest
    void byName(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> images = sequelize.define("image", m -> m.attribute("title", STRING));
            Model<Row> videos = sequelize.define("video", m -> m.attribute("title", STRING));
            Model<Row> comments = sequelize.define("comment", m -> m.attribute("body", STRING));
            Model<Row> posts = sequelize.define("post", m -> m.attribute("title", STRING));
            Model<Row> tags = sequelize.define("tag", m -> m.attribute("name", STRING));
            comments.belongsToOneOf("commentable", List.of(images, videos));
            images.hasMany(comments, a -> a.polymorphic("commentable"));
            posts.belongsToMany(tags, a -> a.through("taggings").polymorphic("taggable"));
            sequelize.sync();
            Row image = images.create(Map.of("title", "Sea"));
            Row comment = image.many("comments").create(c -> c.set("body", "Blue!"));

            assertThat(comment.call("getCommentable")).isEqualTo(image);
            assertThat(comment.one("commentable").get()).isEqualTo(image);
        }
    }

    @DatabaseTest
    void typed(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Comment> comments = sequelize.define(Comment.class);
            sequelize.define(Note.class);
            sequelize.sync();
            Film film = sequelize.model(Film.class).create(f -> {});
            Comment comment = comments.create(c -> c.connect(Comment::commentable, film));

            assertThat(comment.commentable().get()).isEqualTo(film);
            assertThat(film.comments().get()).containsExactly(comment);
        }
    }
}
