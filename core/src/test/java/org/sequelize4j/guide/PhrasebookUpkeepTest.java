package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Dependent;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on counters, touching and dependents. */
class PhrasebookUpkeepTest {
    // @formatter:off
    @Table(paranoid = true)
    interface Topic extends Instance<Topic> {
        int replyCount();

        @HasMany(inverse = "topic", dependent = Dependent.DESTROY)
        Many<Reply> replies();
    }

    @Table(paranoid = true)
    interface Reply extends Instance<Reply> {
        String text();

        Reply setText(String text);

        @BelongsTo(counterCache = "replyCount", touch = true)
        One<Topic> topic();
    }

    @DatabaseTest
    void byName(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> posts =
                    sequelize.define("post", m -> m.attribute("title", STRING).paranoid(true));
            Model<Row> comments =
                    sequelize.define("comment", m -> m.attribute("text", STRING).paranoid(true));
            posts.hasMany(comments, a -> a.dependent(Dependent.DESTROY));
            comments.belongsTo(posts, a -> a.counterCache("commentCount").touch());
            sequelize.sync();
            Row post = posts.create(Map.of("title", "Hello"));
            Row comment = post.many("comments").create(c -> c.set("text", "Hi"));

            posts.resetCounters();
            comment.update(c -> c.set("text", "corrected"), o -> o.touch(false));
            assertThat(post.reload().get("commentCount", Integer.class)).isEqualTo(1);

            post.destroy();
            assertThat(comments.count()).isZero();
        }
    }

    @DatabaseTest
    void typed(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Topic> topics = sequelize.define(Topic.class);
            sequelize.sync();
            Topic topic = topics.create(t -> {});
            Reply reply = topic.replies().create(r -> r.setText("Hi"));

            reply.update(r -> r.setText("corrected"), o -> o.touch(false));
            assertThat(topic.reload().replyCount()).isEqualTo(1);
        }
    }
}
