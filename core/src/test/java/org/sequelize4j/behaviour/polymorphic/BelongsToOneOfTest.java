package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A row that belongs to a row of one of several models: read lazily and by includes, set, cleared and asked for. */
@DatabaseTest
class BelongsToOneOfTest {
    private final Gallery gallery;

    BelongsToOneOfTest(TestDatabase database) {
        gallery = new Gallery(database).filled();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void aRowLeadsToTheRowOfTheModelThatItNames() {
        assertThat(gallery.comment("a").one("commentable").get().get("title")).isEqualTo("Sea");
        assertThat(gallery.comment("b").one("commentable").get().get("title")).isEqualTo("Wave");
        assertThat(gallery.comment("d").one("commentable").orNull()).isNull();
        assertThat(gallery.comment("d").one("commentable").isLoaded()).isTrue();
        assertThatThrownBy(() -> gallery.comment("d").one("commentable").get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("has no \"commentable\"");
    }

    @Test
    void anIncludeTakesOneStatementForEachModelThatOccurs() {
        List<Row> found = gallery.comments.findAll(q -> q.include("commentable").orderBy("id"));

        assertThat(gallery.statements).hasSize(3);
        assertThat(found.stream()
                        .map(c -> c.one("commentable")
                                .map(target -> target.get("title"))
                                .orElse("nothing")))
                .containsExactly("Sea", "Wave", "Wave", "nothing");
        gallery.statements.clear();
        gallery.comments.findAll(q -> q.include("commentable").where("body", "a"));
        assertThat(gallery.statements).hasSize(2);
    }

    @Test
    void lazilyTheWholeResultIsLoadedByOneStatementForEachModel() {
        List<Row> found = gallery.comments.findAll(q -> q.orderBy("id"));
        gallery.statements.clear();
        found.forEach(comment -> comment.one("commentable").orNull());

        assertThat(gallery.statements).hasSize(2);
    }

    @Test
    void mapsAndJsonShowItUnderItsOwnName() {
        List<Row> found = gallery.comments.findAll(q -> q.include("commentable").orderBy("id"));

        assertThat(found.get(0).toMap().get("commentable"))
                .isEqualTo(Map.of("id", 1, "title", "Sea", "url", "/sea", "artistId", 1));
        assertThat(found.get(3).toMap()).containsEntry("commentable", null);
        assertThat(found.get(1).toJson()).contains("\"commentable\":{").doesNotContain("commentableVideo");
        Row lazy = gallery.comment("b");
        assertThat(lazy.toMap()).doesNotContainKey("commentable");
        assertThat(found.get(1).get("commentable")).isEqualTo(gallery.video());
    }

    @Test
    void eachModelCanHaveIncludesOfItsOwn() {
        List<Row> found = gallery.comments.findAll(q -> q.include("commentable")
                .include("commentableImage", i -> i.include("artist"))
                .orderBy("id"));

        assertThat(gallery.statements).hasSize(3);
        gallery.statements.clear();
        assertThat(found.get(0).one("commentable").get().one("artist").get().get("name"))
                .isEqualTo("Ada");
        assertThat(found.get(1).one("commentable").get().get("title")).isEqualTo("Wave");
        assertThat(gallery.statements).isEmpty();
    }

    @Test
    void aConditionInTheIncludeLeavesOutRowsWhoseTargetDoesNotFulfilIt() {
        assertThat(bodies(gallery.comments.findAll(q ->
                        q.include("commentable", c -> c.where("title", "Wave")).orderBy("id"))))
                .containsExactly("b", "c");
        assertThat(bodies(gallery.comments.findAll(q -> q.include("commentable")
                        .include("commentableVideo", v -> v.where("text", "x"))
                        .orderBy("id"))))
                .containsExactly("a");
        assertThat(bodies(gallery.comments.findAll(q ->
                        q.include("commentable", c -> c.where("title", "Wave").required(false)))))
                .hasSize(4);
        assertThat(bodies(gallery.comments.findAll(q -> q.include("commentable", c -> c.required(true))
                        .orderBy("id")
                        .limit(2))))
                .containsExactly("a", "b");
    }

    @Test
    void rowsAreFoundByWhatTheyBelongTo() {
        assertThat(bodies(gallery.comments.findAll(q -> q.whereHas("commentable", c -> c.where("title", "Sea")))))
                .containsExactly("a");
        assertThat(bodies(gallery.comments.findAll(q -> q.whereHas("commentableVideo", v -> v.where("text", "roar"))
                        .orderBy("id"))))
                .containsExactly("b", "c");
        assertThat(bodies(gallery.comments.findAll(q -> q.whereNone("commentable"))))
                .containsExactly("d");
        assertThat(bodies(gallery.comments.findAll(
                        q -> q.whereNone("commentableImage").orderBy("id"))))
                .containsExactly("b", "c", "d");
        assertThat(gallery.comments.count(w -> w.whereHas("commentable"))).isEqualTo(3);
    }

    @Test
    void setWritesTheKeyAndTheModel() {
        Row comment = gallery.comment("a");
        Row video = gallery.video();

        comment.one("commentable").set(video);

        assertThat(gallery.statements.stream().filter(sql -> sql.startsWith("UPDATE")))
                .hasSize(1);
        assertThat(comment.get("commentableType")).isEqualTo("video");
        assertThat(comment.one("commentable").get()).isSameAs(video);
        assertThat(gallery.comment("a").one("commentable").get().get("title")).isEqualTo("Wave");
        assertThat(gallery.image().many("comments").count()).isZero();
    }

    @Test
    void clearTakesBothAway() {
        Row comment = gallery.comment("b");

        comment.one("commentableImage").clear();
        assertThat(comment.get("commentableType")).isEqualTo("video");
        comment.one("commentable").clear();

        Row stored = gallery.comment("b");
        assertThat(stored.get("commentableId")).isNull();
        assertThat(stored.get("commentableType")).isNull();
        assertThat(stored.one("commentable").orNull()).isNull();
    }

    @Test
    void whatWasLoadedIsForgottenWhenTheKeyOrTheModelChanges() {
        Row comment = gallery.comments
                .findOne(q -> q.include("commentable").where("body", "a"))
                .orElseThrow();

        comment.set("commentableType", "video");

        assertThat(comment.one("commentable").get().get("title")).isEqualTo("Wave");
    }

    @Test
    void aNewRowIsConnectedWithAnInstanceOfAnyOfTheModels() {
        Row on = gallery.comments.create(c -> c.set("body", "e").connect("commentable", gallery.image()));
        Row both = gallery.comments.create(
                c -> c.set("body", "f").connect("commentable", gallery.videos.build(Map.of("title", "Storm"))));
        Row set = gallery.comments.build(Map.of("body", "g"));
        set.one("commentable").set(gallery.image());
        set.one("commentable").set(gallery.video());
        set.save();

        assertThat(on.get("commentableType")).isEqualTo("image");
        assertThat(gallery.comment("f").one("commentable").get().get("title")).isEqualTo("Storm");
        assertThat(both.one("commentable").get().isNew()).isFalse();
        assertThat(gallery.comment("g").one("commentable").get().get("title")).isEqualTo("Wave");
    }

    @Test
    void theMethodsHaveTheirDocumentedNames() {
        Row comment = gallery.comment("a");

        assertThat(((Row) comment.call("getCommentable")).get("title")).isEqualTo("Sea");
        comment.call("setCommentable", gallery.video());
        assertThat(((Row) comment.call("getCommentableVideo")).get("title")).isEqualTo("Wave");
        comment.call("setCommentable", (Object) null);
        assertThat(comment.call("getCommentable")).isNull();
        assertThat(gallery.comments.relationMethods()).contains("getCommentable", "setCommentable");
    }

    @Test
    void instancesOfOtherModelsAreRefusedBeforeAnyStatement() {
        Row comment = gallery.comment("a");
        Row artist = gallery.artists.build(Map.of("name", "x"));

        assertThatThrownBy(() -> comment.one("commentable").set(artist))
                .isInstanceOf(InstanceException.class)
                .hasMessage(
                        "\"commentable\" of \"comment\" leads to instances of image, video, and one of \"artist\" was given.");
        assertThatThrownBy(() -> comment.one("commentable").create(c -> {}))
                .hasMessageContaining("several models (image, video)");
        assertThatThrownBy(() -> gallery.comment("d").one("commentable").setKey(1))
                .hasMessageContaining("nobody knows which one is meant");
        assertThatThrownBy(() -> gallery.comments.create(c -> c.with("commentable", t -> {})))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("connect(\"commentable\", …)");
        assertThatThrownBy(() -> gallery.comments.findAll(
                        q -> q.whereCount("commentable").gt(1)))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("commentableImage, commentableVideo");
        assertThat(gallery.statements).isEmpty();
    }

    @Test
    void aRowThatNamesNoModelItCouldLeadToSaysSo() {
        gallery.comments.update(Map.of("commentableType", "song"), w -> w.where("body", "a"));

        assertThatThrownBy(() -> gallery.comment("a").one("commentable").get())
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("is \"song\", which stands for none of the models");
        assertThat(gallery.comments.findAll(q -> q.include("commentable"))).hasSize(4);
    }

    @Test
    void withoutTheAttributeThatTellsTheModelNothingIsGuessed() {
        Row comment = gallery.comments.findOne(q -> q.attributes("body")).orElseThrow();

        assertThatThrownBy(() -> comment.one("commentable").get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("left out \"commentableType\"");
        assertThat(gallery.comments
                        .findAll(q -> q.attributes("body").include("commentable"))
                        .get(0)
                        .toMap())
                .containsOnlyKeys("body", "commentable");
    }

    @Test
    void strictLoadingNamesTheIncludeToWrite() {
        Row comment = gallery.comments
                .findOne(q -> q.strictLoading(Strictness.THROW).where("body", "a"))
                .orElseThrow();

        assertThatThrownBy(() -> comment.one("commentable").get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("include(\"commentable\")");
    }

    @Test
    void includeAllLoadsItToo() {
        Row comment =
                gallery.comments.findOne(q -> q.includeAll().where("body", "b")).orElseThrow();
        gallery.statements.clear();

        assertThat(comment.one("commentable").get().get("title")).isEqualTo("Wave");
        assertThat(gallery.statements).isEmpty();
    }

    private static List<Object> bodies(List<Row> comments) {
        return Gallery.bodies(comments);
    }
}
