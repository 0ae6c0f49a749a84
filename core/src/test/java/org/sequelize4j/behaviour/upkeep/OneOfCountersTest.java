package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

/** Rows that belong to one of several models are counted by the one that their type names, though keys are the same. */
@DatabaseTest
class OneOfCountersTest {
    sealed interface Commentable permits Image, Video {
        @HasMany(polymorphic = "subject")
        Many<Remark> remarks();
    }

    non-sealed interface Image extends Instance<Image>, Commentable {
        Integer remarkCount();
    }

    non-sealed interface Video extends Instance<Video>, Commentable {
        Integer remarkCount();
    }

    interface Remark extends Instance<Remark> {
        String text();

        Remark setText(String text);

        @BelongsToOneOf(counterCache = "remarkCount", touch = true, touches = "remarkedAt")
        One<Commentable> subject();
    }

    @Test
    void theModelOfTheTypeCounts(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> images = sequelize.define("image", m -> m.attribute("title", STRING));
            Model<Row> videos = sequelize.define("video", m -> m.attribute("title", STRING));
            Model<Row> comments = sequelize.define("comment", m -> m.attribute("body", STRING));
            images.hasMany(comments, a -> a.polymorphic("subject"));
            videos.hasMany(comments, a -> a.polymorphic("subject"));
            comments.belongsToOneOf(
                    "subject",
                    List.of(images, videos),
                    o -> o.counterCache("commentCount").touch("commentedAt").touch());
            sequelize.sync();
            Row image = images.create(Map.of("title", "i"));
            Row video = videos.create(Map.of("title", "v"));
            assertThat(image.get("id")).isEqualTo(video.get("id"));

            Row moved = image.many("comments").create(c -> c.set("body", "a"));
            video.many("comments").create(c -> c.set("body", "b"));
            comments.create(Map.of("body", "nowhere"));
            assertThat(counts(image, video)).containsExactly(1, 1);

            moved.update(Map.of("subjectType", "video"));
            assertThat(counts(image, video)).containsExactly(0, 2);
            assertThat(video.get("commentedAt")).isNotNull();

            comments.destroy(w -> w.where("subjectId", video.get("id")));
            assertThat(counts(image, video)).containsExactly(0, 0);
        }
    }

    private static List<Object> counts(Row... rows) {
        return List.of(rows).stream()
                .map(row -> (Object) ((Number) row.reload().get("commentCount")).intValue())
                .toList();
    }

    @Test
    void typedModelsCountToo(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Remark> remarks = sequelize.define(Remark.class);
            sequelize.sync();
            Image image = sequelize.model(Image.class).create(i -> {});
            image.remarks().create(r -> r.setText("a"));
            image.remarks().create(r -> r.setText("b"));

            assertThat(image.reload().remarkCount()).isEqualTo(2);
            assertThat(image.row().get("remarkedAt")).isNotNull();
            assertThat(remarks.count()).isEqualTo(2);
        }
    }
}
