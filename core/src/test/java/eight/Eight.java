package eight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.OnDelete.CASCADE;
import static org.sequelize4j.Sort.DESC;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.CountOf;
import org.sequelize4j.Definition;
import org.sequelize4j.From;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Where;

@Table
interface User extends Instance<User> {
    Long id();

    String name();

    User setName(String n);

    @HasMany(inverse = "author")
    Many<Post> posts();
}

@Table
interface Comment extends Instance<Comment> {
    String body();

    Comment setBody(String b);

    Instant createdAt();

    @BelongsTo
    One<Post> post();

    @BelongsTo
    One<User> author();
}

@Table
interface Tag extends Instance<Tag> {
    String name();

    Tag setName(String n);

    @BelongsToMany
    ManyThrough<Post, PostTag> posts();
}

@Table
interface PostTag extends Instance<PostTag> {
    Integer position();

    PostTag setPosition(Integer p);

    @BelongsTo
    One<Tag> tag();

    @BelongsTo
    One<Post> post();
}
// 1 define
@Table
interface Post extends Instance<Post> {
    Long id();

    String title();

    Post setTitle(String t);

    Integer views();

    Boolean published();

    Post setPublished(Boolean b);

    Instant createdAt();

    @BelongsTo(required = true, onDelete = CASCADE)
    One<User> author();

    @HasMany
    Many<Comment> comments();

    @BelongsToMany
    ManyThrough<Tag, PostTag> tags();

    static void live(Where<Post> w) {
        w.where(Post::published).eq(true);
    }

    static void define(Definition<Post> m) {
        m.index(Post::title);
        m.beforeSave(p -> p.setTitle(p.title().strip()));
    }

    default boolean hot() {
        return views() > 1000;
    }
}
/** Eight things that every program does. */
class Eight {
    record Card(
            Long id,
            String title,
            @From("author.name") String by,
            @CountOf("comments") long comments,
            List<TagName> tags) {}

    record TagName(String name) {}

    record NewPost(String title, Long authorId, List<NewComment> comments) {}

    record NewComment(String body) {}

    @SuppressWarnings("unused") // it shows what calls give
    void go(Sequelize db, Tag sql, User ann, long id, String text) {
        Model<Post> posts = db.model(Post.class);
        Model<User> users = db.model(User.class);
        // 2 create a graph
        users.create(u -> u.setName("Ann")
                .with(
                        User::posts,
                        p -> p.setTitle("Hi")
                                .with(Post::comments, c -> c.setBody("1st"))
                                .connect(Post::tags, sql, l -> l.setPosition(1))));
        posts.create(new NewPost("Hi", 1L, List.of(new NewComment("1st"))));
        // 3 read
        List<Post> l = posts.findAll(q -> q.scope(Post::live)
                .where(Post::author, User::name)
                .eq("Ann")
                .where(Post::title)
                .containsIfPresent(text)
                .anyOf(o -> o.where(Post::views)
                        .gt(100)
                        .allOf(a -> a.where(Post::title)
                                .like("A%")
                                .where(Post::views)
                                .gt(9)))
                .whereHas(Post::tags, t -> t.where(Tag::name).eq("sql"))
                .orderBy(Post::createdAt, DESC)
                .limit(20));
        // 4 include
        posts.findAll(q -> q.include(Post::author)
                .include(
                        Post::comments,
                        c -> c.orderBy(Comment::createdAt, DESC).limit(3).include(Comment::author))
                .include(
                        Post::tags,
                        t -> t.where(Tag::name).ne("x").required(false),
                        link -> link.orderBy(PostTag::position)));
        // 5 shape and page
        Page<Card> p =
                posts.into(Card.class).findAndCountAll(q -> q.scope(Post::live).page(2, 20));
        // 6 change
        Post post = posts.getByPk(id).setTitle("New").save();
        posts.update(x -> x.setPublished(false), w -> w.where(Post::views).lt(1));
        posts.destroy(w -> w.noneOf(Post::live));
        // 7 relations
        post.tags().add(sql, k -> k.setPosition(2));
        post.author().set(ann);
        post.author().get().name();
        post.comments().count();
        for (PostTag k : post.tags().links()) k.tag().get().name();
        // 8 transaction
        Post made = db.transaction(t -> t.retry(5), tx -> {
            tx.afterCommit(() -> {});
            return posts.create(x -> x.setTitle("T").connect(Post::author, ann));
        });
        db.useTransaction(tx -> post.destroy());
    }
}

class EightTest {
    @Test
    void eightThingsWork() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<Post> posts = sequelize.define(Post.class);
            Model<User> users = sequelize.model(User.class);
            sequelize.sync();
            User ann = users.create(u -> u.setName("Ann"));
            Tag sql = sequelize.model(Tag.class).create(t -> t.setName("sql"));
            Post post = posts.create(p -> p.setTitle(" Old ").setPublished(true).connect(Post::author, ann));
            assertThat(post.title()).isEqualTo("Old");

            new Eight().go(sequelize, sql, ann, post.id(), "i");

            assertThat(posts.findByPk(post.id())).isEmpty();
            assertThat(posts.findAll(q -> q.orderBy(Post::id)))
                    .extracting(Post::title)
                    .containsExactly("Hi", "Hi", "T");
            assertThat(users.findAll(q -> q.orderBy(User::id)))
                    .extracting(User::name)
                    .containsExactly("Ann", "Ann");
            Post graph = posts.findAll(
                            q -> q.orderBy(Post::id).include(Post::comments).include(Post::tags))
                    .get(0);
            assertThat(graph.comments()).extracting(Comment::body).containsExactly("1st");
            assertThat(graph.tags().links()).extracting(PostTag::position).containsExactly(1);
        }
    }
}
