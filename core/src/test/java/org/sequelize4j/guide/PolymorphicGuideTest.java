package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of the page on associations with one of several models. */
@DatabaseTest
class PolymorphicGuideTest {
    private final Statements statements = new Statements();
    private final Sequelize sequelize;

    PolymorphicGuideTest(TestDatabase database) {
        sequelize = Statements.connect(database.url(), statements);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void dynamic() {
        Model<Row> artists = sequelize.define("artist", m -> m.attribute("name", STRING));
        Model<Row> images = sequelize.define("image", m -> m.attribute("title", STRING));
        Model<Row> videos = sequelize.define("video", m -> m.attribute("title", STRING));
        Model<Row> comments = sequelize.define("comment", m -> m.attribute("body", STRING));

        comments.belongsToOneOf("commentable", List.of(images, videos));
        images.hasMany(comments, a -> a.polymorphic("commentable").onDelete(OnDelete.CASCADE));
        videos.hasMany(comments, a -> a.polymorphic("commentable"));

        images.belongsTo(artists);
        sequelize.sync();
        Row image = images.create(Map.of("title", "Sea"));
        Row video = videos.create(Map.of("title", "Wave"));

        image.many("comments").create(c -> c.set("body", "Blue!"));
        Row comment = comments.create(c -> c.set("body", "Loud!").connect("commentable", video));
        Row target = comment.one("commentable").get();
        comment.one("commentable").set(image);
        comment.one("commentable").clear();

        assertThat(target).isSameAs(video);
        comment.one("commentable").set(video);

        List<Row> found = comments.findAll(q -> q.include("commentable"));
        List<Row> withArtists =
                comments.findAll(q -> q.include("commentable").include("commentableImage", i -> i.include("artist")));

        assertThat(found).hasSize(2).hasSameSizeAs(withArtists);
        assertThat(statements.of(() -> comments.findAll(q -> q.include("commentable"))))
                .isEqualTo(3);

        List<Row> onSea = comments.findAll(q -> q.whereHas("commentable", c -> c.where("title", "Sea")));
        List<Row> onVideos = comments.findAll(q -> q.whereHas("commentableVideo"));
        List<Row> onNothing = comments.findAll(q -> q.whereNone("commentable"));

        assertThat(List.of(onSea.size(), onVideos.size(), onNothing.size())).containsExactly(1, 1, 0);
    }

    record TargetView(Long id, String title) {}

    record ImageView(String title) {}

    record CommentView(
            String body,
            @Nullable TargetView commentable,
            @Nullable ImageView commentableImage) {}

    @Test
    void shapes() {
        Model<Row> images = sequelize.define("image", m -> m.attribute("title", STRING));
        Model<Row> videos = sequelize.define("video", m -> m.attribute("title", STRING));
        Model<Row> comments = sequelize.define("comment", m -> m.attribute("body", STRING));
        comments.belongsToOneOf("commentable", List.of(images, videos));
        sequelize.sync();
        comments.create(c -> c.set("body", "a").connect("commentable", images.create(Map.of("title", "Sea"))));
        comments.create(c -> c.set("body", "b").connect("commentable", videos.create(Map.of("title", "Wave"))));
        comments.create(Map.of("body", "c"));

        List<CommentView> views = comments.into(CommentView.class).findAll(q -> q.orderBy("id"));

        assertThat(views)
                .containsExactly(
                        new CommentView("a", new TargetView(1L, "Sea"), new ImageView("Sea")),
                        new CommentView("b", new TargetView(1L, "Wave"), null),
                        new CommentView("c", null, null));
    }

    @Test
    void options() {
        Model<Row> people = sequelize.define("person", m -> m.attribute("name", STRING));
        Model<Row> teams = sequelize.define("team", m -> m.attribute("name", STRING));
        Model<Row> addresses = sequelize.define("address", m -> m.attribute("city", STRING));

        addresses.belongsToOneOf(
                "owner",
                List.of(people, teams),
                o -> o.foreignKey("ownedBy")
                        .type("ownedByType")
                        .typeValue(people, "P")
                        .required());
        people.hasOne(addresses, a -> a.polymorphic("owner").unique());

        sequelize.sync();
        Row person = people.create(p -> p.set("name", "Ann").with("address", a -> a.set("city", "Rome")));
        assertThat(person.one("address").get().get("ownedByType")).isEqualTo("P");
    }

    @Test
    void junctions() {
        Model<Row> posts = sequelize.define("post", m -> m.attribute("title", STRING));
        Model<Row> images = sequelize.define("image", m -> m.attribute("title", STRING));
        Model<Row> tags = sequelize.define("tag", m -> m.attribute("name", STRING));

        posts.belongsToMany(tags, a -> a.through("taggings").polymorphic("taggable"));
        images.belongsToMany(tags, a -> a.through("taggings").polymorphic("taggable"));
        tags.belongsToMany(posts, a -> a.through("taggings").polymorphicTarget("taggable"));

        sequelize.sync();
        Row post = posts.create(p -> p.set("title", "Hello").with("tags", t -> t.set("name", "red")));
        assertThat(tags.findAll(q -> q.include("posts")).get(0).many("posts").get())
                .containsExactly(post);
    }

    sealed interface Commentable permits Image, Video {
        String title();

        @HasMany(polymorphic = "commentable")
        Many<Comment> comments();
    }

    non-sealed interface Image extends Instance<Image>, Commentable {
        Long id();

        Image setTitle(String title);

        @BelongsToMany(through = "taggings", polymorphic = "taggable")
        Many<Tag> tags();
    }

    non-sealed interface Video extends Instance<Video>, Commentable {
        Long id();

        Video setTitle(String title);
    }

    interface Comment extends Instance<Comment> {
        Long id();

        String body();

        Comment setBody(String body);

        @BelongsToOneOf
        One<Commentable> commentable();
    }

    @Table(timestamps = false)
    interface Tag extends Instance<Tag> {
        Long id();

        String name();

        Tag setName(String name);
    }

    @Test
    void typed() {
        Model<Comment> comments = sequelize.define(Comment.class);
        Model<Image> images = sequelize.model(Image.class);
        sequelize.sync();
        images.create(i -> i.setTitle("Sea").with(Image::comments, c -> c.setBody("Blue!")));

        List<Comment> found = comments.findAll(q -> q.include(Comment::commentable)
                .include(Comment::commentable, Image.class, i -> i.include(Image::tags))
                .whereHas(Comment::commentable, c -> c.where(Commentable::title).eq("Sea")));
        Commentable target = found.get(0).commentable().get();
        String title = target instanceof Image image ? image.title() : "a video";
        List<Comment> onImages = comments.findAll(q -> q.whereHas(
                Comment::commentable, Image.class, i -> i.where(Image::title).startsWith("S")));

        assertThat(title).isEqualTo("Sea");
        assertThat(onImages).isEqualTo(found);
    }
}
