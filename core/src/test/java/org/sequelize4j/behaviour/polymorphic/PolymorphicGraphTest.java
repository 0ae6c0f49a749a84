package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Keys that lead to one of several models in graphs, in static writes, beside strategies and computed values. */
@DatabaseTest
class PolymorphicGraphTest {
    private final Gallery gallery;

    PolymorphicGraphTest(TestDatabase database) {
        gallery = new Gallery(database).filled();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void aGraphOfInstancesWithLoadedTargetsChangesNothingByItself() {
        Row comment = gallery.comments
                .findOne(q -> q.include("commentable").where("body", "a"))
                .orElseThrow();
        gallery.statements.clear();

        comment.saveGraph();
        assertThat(gallery.statements.stream().filter(sql -> sql.startsWith("UPDATE")))
                .isEmpty();

        comment.one("commentable").get().set("title", "Ocean");
        comment.saveGraph();
        assertThat(gallery.image().get("title")).isEqualTo("Ocean");
        assertThat(gallery.comment("a").get("commentableType")).isEqualTo("image");
    }

    @Test
    void nestedValuesNameTheAssociationWithTheirModel() {
        Row comment = gallery.comment("a");
        gallery.comments.saveGraph(
                Map.of("id", comment.get("id"), "commentableVideo", Map.of("title", "Storm")),
                g -> g.association("commentableVideo"));

        Row stored = gallery.comment("a");
        assertThat(stored.get("commentableType")).isEqualTo("video");
        assertThat(stored.one("commentable").get().get("title")).isEqualTo("Storm");
    }

    @Test
    void nothingOfAnotherModelIsTakenAway() {
        Row comment = gallery.comment("a");
        Map<String, Object> values = new HashMap<>(Map.of("id", comment.get("id")));
        values.put("commentableVideo", null);
        gallery.comments.saveGraph(values, g -> g.association("commentableVideo"));
        assertThat(gallery.comment("a").get("commentableId")).isEqualTo(1);

        values.remove("commentableVideo");
        values.put("commentableImage", null);
        gallery.comments.saveGraph(values, g -> g.association("commentableImage"));
        assertThat(gallery.comment("a").get("commentableId")).isNull();
        assertThat(gallery.comment("a").get("commentableType")).isNull();
    }

    @Test
    void rowsThatAreReplacedNameNoModelAnyMore() {
        gallery.videos.saveGraph(
                Map.of("id", 1, "comments", List.of(Map.of("body", "new"))),
                g -> g.association("comments", c -> c.replace().orphans(Orphans.UNLINK)));

        assertThat(gallery.comment("b").get("commentableType")).isNull();
        assertThat(gallery.comment("new").get("commentableType")).isEqualTo("video");
        assertThat(gallery.comment("a").get("commentableType")).isEqualTo("image");
    }

    @Test
    void nestedValuesOfUnknownModelAreRefused() {
        assertThatThrownBy(() -> gallery.comments.create(
                        Map.of("body", "x", "commentable", Map.of("title", "y")), o -> o.include("commentable")))
                .hasMessageContaining("commentableImage, commentableVideo");
        assertThatThrownBy(() -> gallery.comments.create(Map.of("body", "x", "commentable", Map.of("title", "y"))))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("commentable");
        Row created = gallery.comments.create(
                Map.of("body", "x", "commentableImage", Map.of("title", "y")), o -> o.include("commentableImage"));
        assertThat(gallery.comment("x").one("commentable").get())
                .isEqualTo(created.one("commentable").get());
    }

    @Test
    void everyStrategyGivesTheSame() {
        for (LoadStrategy strategy : List.of(LoadStrategy.JOIN, LoadStrategy.SEPARATE)) {
            List<Row> found = gallery.comments.findAll(
                    q -> q.include("commentable", c -> c.strategy(strategy)).orderBy("id"));

            assertThat(found.stream()
                            .map(c -> c.one("commentable")
                                    .map(t -> t.model().name() + t.get("title"))
                                    .orElse("-")))
                    .containsExactly("imageSea", "videoWave", "videoWave", "-");
            assertThat(found.get(3).toMap()).containsEntry("commentable", null);
        }
        gallery.statements.clear();
        gallery.comments.findAll(q -> q.include("commentable", c -> c.strategy(LoadStrategy.JOIN)));
        assertThat(gallery.statements).hasSize(1);
    }

    @Test
    void staticWritesTellTheModelsApart() {
        int updated = gallery.comments.update(
                Map.of("body", "seen"), w -> w.whereHas("commentable", c -> c.where("title", "Wave")));
        int destroyed = gallery.comments.destroy(w -> w.whereNone("commentable"));

        assertThat(updated).isEqualTo(2);
        assertThat(destroyed).isEqualTo(1);
        assertThat(gallery.comments.count(w -> w.where("body", "a"))).isEqualTo(1);
    }

    @Test
    void countsAndConditionsOnTheInverseAreOfItsModel() {
        assertThat(gallery.videos.count(w -> w.whereCount("comments").eq(2))).isEqualTo(1);
        assertThat(gallery.images.count(w -> w.whereCount("comments").eq(1))).isEqualTo(1);
        assertThat(gallery.images.count(w -> w.whereHas("comments", c -> c.where("body", "b"))))
                .isZero();
        List<Row> counted = gallery.images.findAll(q -> q.withCount("comments"));
        assertThat(counted.get(0).get("commentsCount")).isEqualTo(1L);
    }

    @Test
    void attributesOfASingleModelCanStandInPathsAndOrders() {
        List<Row> sorted = gallery.comments.findAll(
                q -> q.where(col("commentableVideo", "text")).eq("roar").orderBy("id"));

        assertThat(Gallery.bodies(sorted)).containsExactly("b", "c");
    }

    record TargetView(String title) {}

    record CommentView(String body, @Nullable TargetView commentable) {}

    @Test
    void recordsTellTheModelsApartWhetherInstancesAreMadeOrNot() {
        List<CommentView> expected = List.of(
                new CommentView("a", new TargetView("Sea")),
                new CommentView("b", new TargetView("Wave")),
                new CommentView("c", new TargetView("Wave")),
                new CommentView("d", null));

        assertThat(gallery.comments.into(CommentView.class).findAll(q -> q.orderBy("id")))
                .isEqualTo(expected);
        gallery.comments.hooks(h -> h.afterFind(found -> {}));
        assertThat(gallery.comments
                        .into(CommentView.class)
                        .findAll(q ->
                                q.include("commentable", c -> c.required(false)).orderBy("id")))
                .isEqualTo(expected);
        assertThat(gallery.comments
                        .into(CommentView.class)
                        .findAll(q -> q.include("commentable", c -> c.where("title", "Sea"))))
                .containsExactly(expected.get(0));
    }
}
