package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.AvgOf;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.CountOf;
import org.sequelize4j.ExistsOf;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.MaxOf;
import org.sequelize4j.MinOf;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.SumOf;
import org.sequelize4j.Table;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Accessors and components of records that read what is computed from associated rows. */
@DatabaseTest
class AssociatedValueAccessorsTest {
    @Table(timestamps = false)
    interface Author extends Instance<Author> {
        Long id();

        String name();

        Author setName(String name);

        @HasMany
        Many<Post> posts();

        @CountOf("posts")
        long postsCount();

        @CountOf("posts")
        int liked();

        @ExistsOf("posts")
        boolean postsExists();

        @SumOf("posts.likes")
        long getPostsSumLikes();

        @AvgOf("posts.likes")
        @Nullable
        Double postsAvgLikes();

        @MaxOf("posts.title")
        @Nullable
        String postsMaxTitle();
    }

    @Table(timestamps = false)
    interface Post extends Instance<Post> {
        String title();

        Post setTitle(String title);

        @Nullable
        Integer likes();

        Post setLikes(Integer likes);

        @BelongsTo
        One<Author> author();
    }

    record Summary(
            String name,
            @CountOf("posts") int posts,
            @ExistsOf("posts") boolean active,
            @SumOf("posts.likes") Optional<Long> likes,
            @AvgOf("posts.likes") @Nullable Double mean,
            @MinOf("posts.title") Optional<String> first) {}

    record Likes(@SumOf("posts.likes") long likes) {}

    private final Sequelize sequelize;
    private final Model<Author> authors;

    AssociatedValueAccessorsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        authors = sequelize.define(Author.class);
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        authors.create(a -> a.setName("Ann")
                .with(Author::posts, p -> p.setTitle("a").setLikes(3))
                .with(Author::posts, p -> p.setTitle("b").setLikes(6)));
        authors.create(a -> a.setName("Bob"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void accessorsReadWhatTheQueryComputed() {
        Author ann = authors.getByPk(
                1,
                q -> q.withCount(Author::posts)
                        .withCount(
                                Author::posts,
                                p -> p.as("liked").where(Post::likes).gt(3))
                        .withExists(Author::posts)
                        .withSum(Author::posts, Post::likes)
                        .withAvg(Author::posts, Post::likes)
                        .withMax(Author::posts, Post::title));

        assertThat(ann.postsCount()).isEqualTo(2);
        assertThat(ann.liked()).isEqualTo(1);
        assertThat(ann.postsExists()).isTrue();
        assertThat(ann.getPostsSumLikes()).isEqualTo(9);
        assertThat(ann.postsAvgLikes()).isEqualTo(4.5);
        assertThat(ann.postsMaxTitle()).isEqualTo("b");
        assertThat(ann.toMap()).containsEntry("postsSumLikes", 9L);
    }

    @Test
    void rowsAreOrderedByAccessors() {
        assertThat(authors.findAll(q -> q.withCount(Author::posts).orderBy(Author::postsCount)))
                .extracting(Author::name)
                .containsExactly("Bob", "Ann");
        assertThat(authors.findAll(q -> q.withCount(
                                Author::posts,
                                p -> p.as("liked").where(Post::likes).gt(3))
                        .orderBy(Author::liked, Sort.DESC)))
                .extracting(Author::liked)
                .containsExactly(1, 0);
    }

    @Test
    void whatWasNotAskedForIsAnErrorThatSaysWhatToWrite() {
        Author ann = authors.getByPk(1);
        assertThatThrownBy(ann::postsCount)
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("Author.postsCount is computed by the query that asks for it")
                .hasMessageContaining("Write q -> q.withCount(\"posts\") in the finder.");
        assertThatThrownBy(ann::liked).hasMessageContaining("q.withCount(\"posts\", o -> o.as(\"liked\"))");
        Author bob = authors.getByPk(2, q -> q.withSum(Author::posts, Post::likes));
        assertThatThrownBy(bob::getPostsSumLikes)
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("is over no values, which gives null")
                .hasMessageContaining("Declare Long postsSumLikes();");
        assertThatThrownBy(
                        () -> authors.findAll(q -> q.where(Author::postsCount).gt(1L)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Write whereCount(Author::posts) for a condition on it.");
    }

    @Test
    void recordsHaveThemInOneStatement() {
        assertThat(authors.into(Summary.class).findAll(q -> q.orderBy(Author::id)))
                .containsExactly(
                        new Summary("Ann", 2, true, Optional.of(9L), 4.5, Optional.of("a")),
                        new Summary("Bob", 0, false, Optional.empty(), null, Optional.empty()));
        assertThatThrownBy(() -> authors.into(Likes.class).findAll())
                .hasMessageContaining("Likes.likes is long and cannot take the NULL")
                .hasMessageContaining("Declare Long");
    }

    @Table(timestamps = false)
    interface Wrong extends Instance<Wrong> {
        @CountOf("pots")
        long potsCount();
    }

    @Table(timestamps = false)
    interface WrongType extends Instance<WrongType> {
        @HasMany
        Many<Post> posts();

        @CountOf("posts")
        String postsCount();
    }

    @Table(timestamps = false)
    interface Twice extends Instance<Twice> {
        @CountOf("posts")
        @Column("n")
        long postsCount();
    }

    @Table(timestamps = false)
    interface NoAttribute extends Instance<NoAttribute> {
        @SumOf("posts")
        long sum();
    }

    @Test
    void accessorsThatFitNothingAreRefused() {
        for (Class<?> type : List.of(Wrong.class, WrongType.class, Twice.class, NoAttribute.class)) {
            assertThatThrownBy(() -> Sequelize.offline().define(raw(type)).toSql(q -> {}))
                    .as(type.getSimpleName())
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining(type.getSimpleName() + ".");
        }
    }

    @SuppressWarnings("unchecked") // any of them will do
    private static Class<Author> raw(Class<?> type) {
        return (Class<Author>) type;
    }
}
