package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.CountOf;
import org.sequelize4j.From;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Virtual;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Selection;

class RecordShapeTest {
    enum Status {
        DRAFT,
        LIVE
    }

    enum Shown {
        DRAFT,
        LIVE
    }

    interface User extends Instance<User> {
        Long id();

        String name();

        String email();

        @HasMany(inverse = "author")
        Many<Post> posts();
    }

    interface Post extends Instance<Post> {
        Long id();

        String title();

        Integer views();

        Status status();

        Instant createdAt();

        @Virtual
        String mood();

        @BelongsTo
        One<User> author();

        @HasMany
        Many<Comment> comments();
    }

    interface Comment extends Instance<Comment> {
        Long id();

        String body();

        @BelongsTo
        One<Post> post();

        @BelongsTo
        One<User> writer();
    }

    record Card(
            Long id,
            String title,
            @From("author.name") String by,
            @CountOf("comments") long comments) {}

    record PostView(
            String title,
            int views,
            @Nullable UserView author,
            List<CommentView> comments,
            @From("author.email") @Nullable String mail) {}

    record UserView(String name) {}

    record CommentView(String body, @From("writer.name") Optional<String> writer) {}

    private final Definitions definitions = StubRuntime.definitions(Post.class);
    private final ModelDefinition posts = definitions.model("Post");
    private final ModelDefinition users = definitions.model("User");
    private final ModelDefinition comments = definitions.model("Comment");

    @Test
    void theSelectionHasTheAttributesInSlotOrderAndTheCounts() {
        Find find = adapt(Card.class, Find.all(posts));
        assertThat(names(find)).containsExactly("id", "title");
        assertThat(find.selection().computed())
                .containsExactly(new Selection.Computed(
                        "comments",
                        new AggregateOperand(
                                posts.association("comments"),
                                Aggregate.COUNT,
                                null,
                                Predicate.ALWAYS,
                                Predicate.ALWAYS)));
        assertThat(find.includes()).hasSize(1);
        Include author = find.includes().get(0);
        assertThat(author.association().as()).isEqualTo("author");
        assertThat(author.required()).isFalse();
        assertThat(names(author.query())).containsExactly("name");
    }

    @Test
    void componentsOnOnePathShareAnInclude() {
        Find find = adapt(PostView.class, Find.all(posts));
        assertThat(find.includes())
                .extracting(include -> include.association().as())
                .containsExactly("author", "comments");
        assertThat(names(find.includes().get(0).query())).containsExactly("name", "email");
        Find nested = find.includes().get(1).query();
        assertThat(names(nested)).containsExactly("body");
        assertThat(nested.includes())
                .extracting(include -> include.association().as())
                .containsExactly("writer");
    }

    @Test
    void theFindsOwnConditionsOrderAndPageStay() {
        Predicate live = new Predicate.Literal("live");
        Predicate nice = new Predicate.Literal("nice");
        Include own = new Include(
                posts.association("comments"),
                Find.all(comments).withWhere(nice).withLimit(3),
                true,
                null);
        Find find = adapt(
                PostView.class,
                Find.all(posts).withWhere(live).withLimit(20).withOffset(40).withIncludes(List.of(own)));
        assertThat(find.where()).isEqualTo(live);
        assertThat(find.limit()).isEqualTo(20);
        assertThat(find.offset()).isEqualTo(40);
        Include adapted = find.includes().get(0);
        assertThat(adapted.required()).isTrue();
        assertThat(adapted.query().where()).isEqualTo(nice);
        assertThat(adapted.query().limit()).isEqualTo(3);
        assertThat(names(adapted.query())).containsExactly("body");
    }

    @Test
    void anIncludeThatTheRecordDoesNotShowStays() {
        Include own = Include.of(posts.association("comments"));
        Find find = adapt(Card.class, Find.all(posts).withIncludes(List.of(own)));
        assertThat(find.includes()).contains(own).hasSize(2);
    }

    @Test
    void addedIncludesStartFromWhatTheCallerLoadsByDefault() {
        Predicate scope = new Predicate.Literal("active");
        Find find = RecordShape.of(Card.class, posts)
                .adapt(
                        Find.all(posts),
                        association -> Include.of(
                                association, Find.all(association.targetModel()).withWhere(scope)));
        assertThat(find.where()).isEqualTo(Predicate.ALWAYS);
        assertThat(find.includes().get(0).query().where()).isEqualTo(scope);
    }

    @Test
    void aRowBecomesARecordWithNestedRecords() {
        RowInstance ann = row(users, Map.of("name", "Ann", "email", "a@x"));
        RowInstance first = row(comments, Map.of("body", "first"));
        one(first, "writer", ann);
        RowInstance second = row(comments, Map.of("body", "second"));
        one(second, "writer", null);
        RowInstance post = row(posts, Map.of("title", "Hello", "views", 7));
        one(post, "author", ann);
        many(post, "comments", first, second);

        assertThat(RecordShape.of(PostView.class, posts).map(post))
                .isEqualTo(new PostView(
                        "Hello",
                        7,
                        new UserView("Ann"),
                        List.of(
                                new CommentView("first", Optional.of("Ann")),
                                new CommentView("second", Optional.empty())),
                        "a@x"));
    }

    @Test
    void anAbsentRowIsNullOnEveryPath() {
        RowInstance post = row(posts, Map.of("title", "Hello", "views", 7));
        one(post, "author", null);
        many(post, "comments");
        PostView view = RecordShape.of(PostView.class, posts).map(post);
        assertThat(view.author()).isNull();
        assertThat(view.mail()).isNull();
        assertThat(view.comments()).isEmpty();
    }

    @Test
    void countsComeFromWhatTheQueryComputed() {
        RowInstance post = row(posts, Map.of("id", 1L, "title", "Hello"));
        one(post, "author", row(users, Map.of("name", "Ann")));
        post.compute("comments", 3);
        assertThat(RecordShape.of(Card.class, posts).map(post)).isEqualTo(new Card(1L, "Hello", "Ann", 3L));
    }

    record Converted(
            int id,
            Shown status,
            Optional<Long> views,
            OffsetDateTime createdAt,
            @From("status") String text) {}

    @Test
    void valuesConvertWhereNothingIsLost() {
        RowInstance post = row(
                posts,
                Map.of(
                        "id",
                        5L,
                        "status",
                        Status.LIVE,
                        "views",
                        7,
                        "createdAt",
                        Instant.parse("2026-01-01T12:00:00Z")));
        assertThat(RecordShape.of(Converted.class, posts).map(post))
                .isEqualTo(new Converted(
                        5,
                        Shown.LIVE,
                        Optional.of(7L),
                        OffsetDateTime.of(2026, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC),
                        "LIVE"));
    }

    @Test
    void whatDoesNotFitIsRefusedForTheValue() {
        RowInstance huge = row(
                posts,
                Map.of(
                        "id",
                        5_000_000_000L,
                        "status",
                        Status.LIVE,
                        "createdAt",
                        Instant.parse("2026-01-01T12:00:00Z")));
        assertThatThrownBy(() -> RecordShape.of(Converted.class, posts).map(huge))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Converted.id is int and cannot take the value 5000000000 of id.");
        RowInstance empty = row(posts, Map.of("title", "Hello"));
        one(empty, "author", null);
        many(empty, "comments");
        assertThatThrownBy(() -> RecordShape.of(PostView.class, posts).map(empty))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "PostView.views is int and cannot take the NULL of views. Declare Integer, or Optional<Integer>.");
    }

    @Test
    void localAndPrivateRecordsAndSetsServe() {
        record Local(Set<Body> comments) {
            record Body(String body) {}
        }
        RowInstance post = row(posts, Map.of());
        many(post, "comments", row(comments, Map.of("body", "b")), row(comments, Map.of("body", "a")));
        assertThat(RecordShape.of(Local.class, posts).map(post).comments())
                .containsExactly(new Local.Body("b"), new Local.Body("a"));
        assertThat(names(adapt(Local.class, Find.all(posts)))).containsExactly("id");
    }

    @Test
    void aShapeIsRememberedForItsDefinition() {
        assertThat(RecordShape.of(Card.class, posts)).isSameAs(RecordShape.of(Card.class, posts));
        ModelDefinition later = StubRuntime.definitions(Post.class).model("Post");
        assertThat(RecordShape.of(Card.class, later)).isNotSameAs(RecordShape.of(Card.class, posts));
    }

    record Misspelt(String titel) {}

    record WrongPath(@From("autor.name") String by) {}

    record ManyPath(@From("comments.body") String body) {}

    record WrongCount(@CountOf("coments") long comments) {}

    record TextCount(@CountOf("comments") String comments) {}

    record Both(@CountOf("comments") @From("id") long comments) {}

    record WrongType(Integer title) {}

    record OneAsMany(List<UserView> author) {}

    record ManyAsOne(CommentView comments) {}

    record Mood(String mood) {}

    record Endless(String title, @Nullable EndlessUser author) {}

    record EndlessUser(List<Endless> posts) {}

    @Test
    void recordsThatDoNotFitAreRefused() {
        refused(Misspelt.class, "Misspelt.titel is neither an attribute nor an association", "Did you mean \"title\"?");
        refused(WrongPath.class, "names the association \"autor\" of the model \"Post\"", "Did you mean \"author\"?");
        refused(ManyPath.class, "leads over \"comments\", which is many rows", "@CountOf(\"comments\")");
        refused(WrongCount.class, "names the association \"coments\"", "Did you mean \"comments\"?");
        refused(TextCount.class, "is String and has @CountOf. Write long comments.");
        refused(Both.class, "has both @CountOf and @From");
        refused(WrongType.class, "is Integer, but Post.title is STRING, which is String in Java");
        refused(OneAsMany.class, "is the association \"author\", which leads to one row");
        refused(ManyAsOne.class, "is the association \"comments\", which leads to many rows", "Declare it as a List");
        refused(Mood.class, "is the attribute \"mood\" of Post, which is virtual");
        refused(Endless.class, "The record Endless contains itself");
        assertThatThrownBy(() -> RecordShape.of(String.class, posts))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "A shape is a record, and String is none. Write record String(…), with a component for each attribute.");
    }

    private void refused(Class<?> type, String... parts) {
        assertThatThrownBy(() -> RecordShape.of(type, posts))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll(parts);
    }

    private static Find adapt(Class<?> type, Find find) {
        return RecordShape.of(type, find.model()).adapt(find, Include::of);
    }

    private static List<String> names(Find find) {
        return find.selection().attributes().stream().map(Attribute::name).toList();
    }

    private static RowInstance row(ModelDefinition model, Map<String, Object> values) {
        return new StubRuntime(model).stored(new HashMap<>(values));
    }

    private static void one(RowInstance row, String alias, @Nullable RowInstance target) {
        row.load(association(row, alias), new LoadedRelation.ToOne(target));
    }

    private static void many(RowInstance row, String alias, RowInstance... targets) {
        row.load(association(row, alias), new LoadedRelation.ToMany(List.of(targets), null));
    }

    private static AssociationDefinition association(RowInstance row, String alias) {
        return row.definition().association(alias);
    }
}
