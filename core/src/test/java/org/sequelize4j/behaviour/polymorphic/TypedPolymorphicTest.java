package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Mixin;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Typed models that belong to one of several models, by a sealed interface that these extend. */
@DatabaseTest
class TypedPolymorphicTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Comment> comments;
    private final Model<Image> images;
    private final Model<Video> videos;

    sealed interface Commentable permits Image, Video {
        String title();

        @HasMany(polymorphic = "commentable")
        Many<Comment> comments();
    }

    @Table(timestamps = false)
    non-sealed interface Image extends Instance<Image>, Commentable {
        Long id();

        Image setTitle(String title);

        String url();

        Image setUrl(String url);

        @BelongsToMany(through = "labels", polymorphic = "labelled")
        Many<Tag> tags();
    }

    @Table(timestamps = false)
    non-sealed interface Video extends Instance<Video>, Commentable {
        Long id();

        Video setTitle(String title);

        @BelongsToMany(through = "labels", polymorphic = "labelled")
        Many<Tag> tags();
    }

    @Table(timestamps = false)
    interface Tag extends Instance<Tag> {
        Long id();

        String name();

        Tag setName(String name);

        @BelongsToMany(through = "labels", polymorphicTarget = "labelled")
        Many<Image> images();
    }

    @Table(timestamps = false)
    interface Comment extends Instance<Comment> {
        Long id();

        String body();

        Comment setBody(String body);

        @BelongsToOneOf(typeValues = {"IMG", "VID"})
        One<Commentable> commentable();

        @Mixin
        Commentable getCommentable();
    }

    TypedPolymorphicTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        comments = sequelize.define(Comment.class);
        images = sequelize.model(Image.class);
        videos = sequelize.model(Video.class);
        sequelize.sync();
        images.create(i -> i.setTitle("Sea")
                .setUrl("/sea")
                .with(Image::comments, c -> c.setBody("a"))
                .with(Image::tags, t -> t.setName("blue")));
        videos.create(v -> v.setTitle("Wave").with(Video::comments, c -> c.setBody("b")));
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theHandleGivesInstancesOfTheCommonInterface() {
        List<Comment> found =
                comments.findAll(q -> q.include(Comment::commentable).orderBy(Comment::id));

        assertThat(statements).hasSize(3);
        assertThat(found.get(0).commentable().get()).isInstanceOf(Image.class);
        assertThat(found.stream().map(c -> c.commentable().get().title())).containsExactly("Sea", "Wave");
        assertThat(found.get(1).getCommentable()).isInstanceOf(Video.class);
        assertThat(found.get(0).row().get("commentableType")).isEqualTo("IMG");
    }

    @Test
    void conditionsSpeakOfWhatAllModelsHaveOrOfOneModel() {
        assertThat(bodies(comments.findAll(q -> q.whereHas(
                        Comment::commentable, c -> c.where(Commentable::title).eq("Wave")))))
                .containsExactly("b");
        assertThat(bodies(comments.findAll(q -> q.whereHas(
                        Comment::commentable,
                        Image.class,
                        i -> i.where(Image::url).startsWith("/s")))))
                .containsExactly("a");
        assertThat(bodies(comments.findAll(q -> q.whereNone(Comment::commentable, Image.class, i -> {}))))
                .containsExactly("b");
        assertThatThrownBy(() -> comments.findAll(
                        q -> q.<Object, Comment>whereHas(c -> cast(c.commentable()), Comment.class, i -> {})))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("leads to Image, Video, and Comment is none of these");
    }

    @SuppressWarnings("unchecked") // as a program without generics could
    private static One<Object> cast(One<?> one) {
        return (One<Object>) one;
    }

    @Test
    void oneModelIsIncludedWithIncludesOfItsOwn() {
        List<Comment> found = comments.findAll(q -> q.include(Comment::commentable)
                .include(Comment::commentable, Image.class, i -> i.include(Image::tags))
                .orderBy(Comment::id));
        statements.clear();

        Image image = (Image) found.get(0).commentable().get();
        assertThat(image.tags().get().get(0).name()).isEqualTo("blue");
        assertThat(found.get(1).commentable().get().title()).isEqualTo("Wave");
        assertThat(statements).isEmpty();
    }

    @Test
    void setAndConnectTakeAnyOfTheModels() {
        Comment comment = comments.create(c ->
                c.setBody("c").connect(Comment::commentable, videos.findAll().get(0)));
        assertThat(comment.commentable().get().title()).isEqualTo("Wave");

        Image image = images.findAll().get(0);
        comment.commentable().set(image);

        assertThat(image.comments().count()).isEqualTo(2);
        assertThat(Objects.requireNonNull(comment.commentable().key())).isEqualTo(image.id());
        comment.commentable().clear();
        assertThat(comment.commentable().optional()).isEmpty();
    }

    @Test
    void withCannotKnowTheModel() {
        assertThatThrownBy(() -> comments.create(c -> c.with(Comment::commentable, target -> {})))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("connect(Comment::commentable, …)");
    }

    @Test
    void aTargetIsReadFromItsOtherEndToo() {
        Image image = images.findAll(q -> q.include(Image::comments)).get(0);

        assertThat(bodies(image.comments().get())).containsExactly("a");
        Tag tag =
                sequelize.model(Tag.class).findAll(q -> q.include(Tag::images)).get(0);
        assertThat(tag.images().get()).containsExactly(image);
    }

    interface Nothing {}

    interface NoModels extends Instance<NoModels> {
        @BelongsToOneOf
        One<Nothing> subject();
    }

    interface Stranger extends Instance<Stranger> {
        @BelongsToOneOf(Tag.class)
        One<Commentable> subject();
    }

    interface TooMany extends Instance<TooMany> {
        @BelongsToOneOf
        Many<Commentable> subject();
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatToWrite() {
        assertThatThrownBy(() -> sequelize.define(NoModels.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("@BelongsToOneOf({Image.class, Video.class})");
        assertThatThrownBy(() -> sequelize.define(Stranger.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(
                        "leads to Tag, but each of its models has to be a typed model that extends Commentable");
        assertThatThrownBy(() -> sequelize.define(TooMany.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("@BelongsToOneOf returns One<Common>");
    }

    private static List<String> bodies(List<Comment> comments) {
        return comments.stream().map(Comment::body).toList();
    }
}
