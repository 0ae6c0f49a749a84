package blog;

import static org.sequelize4j.Sort.DESC;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.Table;
import org.sequelize4j.Transaction;
import org.sequelize4j.Where;

/** A blog, as whoever comes from Node would write it first. */
@Table
interface User extends Instance<User> {
    Long id();

    String name();

    User setName(String n);

    String email();

    User setEmail(String e);

    @HasMany(inverse = "author")
    Many<Post> posts();

    default String initials() {
        return name().substring(0, 1);
    }
}

@Table
interface Post extends Instance<Post> {
    Long id();

    String title();

    Post setTitle(String t);

    String body();

    Post setBody(String b);

    Integer views();

    Post setViews(Integer v);

    Boolean published();

    Post setPublished(Boolean b);

    Instant createdAt();

    @BelongsTo(required = true, onDelete = OnDelete.CASCADE)
    One<User> author();

    @HasMany
    Many<Comment> comments();

    @BelongsToMany
    ManyThrough<Tag, PostTag> tags();

    static void live(Where<Post> w) {
        w.where(Post::published).eq(true);
    }

    static Consumer<Where<Post>> mentions(String word) {
        return w -> w.anyOf(
                o -> o.where(Post::title).contains(word).where(Post::body).contains(word));
    }

    static void define(Definition<Post> m) {
        m.index(Post::title, Post::createdAt).unique();
        m.beforeSave(p -> p.setTitle(p.title().strip()));
    }
}

@Table
interface Comment extends Instance<Comment> {
    Long id();

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
    Long id();

    String name();

    Tag setName(String n);

    @BelongsToMany
    ManyThrough<Post, PostTag> posts();
}

@Table(timestamps = false)
interface PostTag extends Instance<PostTag> {
    Integer position();

    PostTag setPosition(Integer p);

    @BelongsTo
    One<Tag> tag();

    @BelongsTo
    One<Post> post();
}

/** The program: writes a graph, changes relations, searches, shapes and pages. */
public class Blog {
    record Card(
            Long id,
            String title,
            @From("author.name") String by,
            @CountOf("comments") long comments,
            List<TagName> tags) {}

    record TagName(String name) {}

    record NewPost(String title, String body, Long authorId, List<NewComment> comments) {}

    record NewComment(String body) {}

    record Search(
            @Nullable String text,
            @Nullable Long authorId,
            @Nullable String tag,
            boolean drafts) {}

    static List<Post> search(Model<Post> posts, Search f) {
        return posts.findAll(q -> {
            if (!f.drafts()) q.scope(Post::live);
            if (f.text() != null) q.scope(Post.mentions(f.text()));
            if (f.tag() != null) q.whereHas(Post::tags, t -> t.where(Tag::name).eq(f.tag()));
            q.where(Post::author, User::id)
                    .eqIfPresent(f.authorId())
                    .orderBy(Post::createdAt, DESC)
                    .page(1, 20);
        });
    }

    public static void main(String[] args) {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<User> users = sequelize.define(User.class);
            Model<Post> posts = sequelize.model(Post.class);
            Model<Tag> tags = sequelize.model(Tag.class);
            sequelize.sync();

            User ann = users.create(u -> u.setName("Ann")
                    .setEmail("a@x")
                    .with(
                            User::posts,
                            p -> p.setTitle("Hello")
                                    .setBody("…")
                                    .with(
                                            Post::comments,
                                            c -> c.setBody("first")
                                                    .connect(
                                                            Comment::author,
                                                            p.author().orNull()))
                                    .with(Post::tags, t -> t.setName("java"))));
            Tag sql = tags.create(t -> t.setName("sql"));

            Post p1 = posts.create(p ->
                    p.setTitle("Joins").setBody("…").connect(Post::author, ann).connect(Post::tags, sql));
            Post p2 = posts.create(new NewPost("From a record", "…", ann.id(), List.of(new NewComment("nice"))));
            Post p3 = ann.posts().create(p -> p.setTitle("Third"));

            p1.tags().add(sql, link -> link.setPosition(2));
            for (PostTag link : p1.tags().links())
                System.out.println(link.position() + " " + link.tag().get().name());
            p1.author().set(ann);
            p2.comments().set(List.of());

            List<Post> list = posts.findAll(q -> q.where(Post::views)
                    .gte(100)
                    .anyOf(o -> o.where(Post::title)
                            .like("%sql%")
                            .allOf(a -> a.where(Post::published)
                                    .eq(false)
                                    .where(Post::author, User::name)
                                    .eq("Ann")))
                    .noneOf(n -> n.where(Post::title).startsWith("Draft"))
                    .whereHas(Post::comments, c -> c.where(Comment::body).contains("nice"))
                    .include(Post::author)
                    .include(
                            Post::comments,
                            c -> c.where(Comment::body)
                                    .notNull()
                                    .orderBy(Comment::createdAt, DESC)
                                    .limit(3)
                                    .include(Comment::author))
                    .include(
                            Post::tags,
                            t -> t.where(Tag::name).ne("x"),
                            l -> l.where(PostTag::position).lt(3))
                    .orderBy(Post::author, User::name, Sort.ASC)
                    .limit(10));

            Page<Card> page = posts.into(Card.class)
                    .findAndCountAll(q -> q.scope(Post::live).page(2, 20));
            System.out.println(page.count() + " " + page.rows());
            posts.update(p -> p.setPublished(false), w -> w.where(Post::views).lt(1));
            posts.destroy(w -> w.noneOf(Post::live));

            Post saved = sequelize.transaction(tx -> {
                Post p = posts.getByPk(p3.id()).setTitle("Renamed").save();
                p.comments().create(c -> c.setBody("!"));
                Transaction.current().afterCommit(() -> System.out.println("indexed"));
                return p;
            });
            list.sort(Comparator.comparing(Post::title).reversed().thenComparing(Post::views));
            System.out.println(saved.toMap() + " " + search(posts, new Search(null, 1L, "java", false)));
        }
    }
}
