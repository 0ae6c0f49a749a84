package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

/** The samples of the guide's page about counters, touching and dependents. */
@DatabaseTest
class DependentsGuideTest {
    @Table(paranoid = true)
    interface Album extends Instance<Album> {
        Long id();

        String name();

        Album setName(String name);

        int songCount();

        Instant lastSongAt();

        @HasMany(inverse = "album", dependent = Dependent.DESTROY)
        Many<Song> songs();
    }

    @Table(paranoid = true)
    interface Song extends Instance<Song> {
        Long id();

        String name();

        Song setName(String name);

        @BelongsTo(counterCache = "songCount", touch = true, touches = "lastSongAt")
        One<Album> album();
    }

    @Test
    void countersAndTimes(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> posts = sequelize.define("post", m -> m.attribute("title", STRING));
            Model<Row> comments = sequelize.define("comment", m -> m.attribute("text", STRING));
            posts.hasMany(comments, a -> a.dependent(Dependent.RESTRICT));
            comments.belongsTo(
                    posts, a -> a.counterCache("commentCount").touch().touch("lastCommentAt"));
            sequelize.sync();
            Row post = posts.create(Map.of("title", "Hello"));
            Row comment = post.many("comments").create(c -> c.set("text", "Hi"));
            comment.update(c -> c.set("text", "corrected"), o -> o.touch(false));

            int count = post.reload().get("commentCount", Integer.class);
            posts.resetCounters(w -> w.where("id", 1));

            assertThat(count).isEqualTo(1);
        }
    }

    @Test
    void dependentsOfTypedModels(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Album> albums = sequelize.define(Album.class);
            Model<Song> songs = sequelize.define(Song.class);
            sequelize.sync();
            Album album = albums.create(a -> a.setName("Blue").with(Album::songs, s -> s.setName("River")));
            assertThat(album.reload().songCount()).isEqualTo(1);
            assertThat(album.lastSongAt()).isNotNull();

            album.destroy();
            assertThat(songs.count()).isZero();
            album.row().restore();
            assertThat(songs.count()).isEqualTo(1);
            assertThat(album.reload().songCount()).isEqualTo(1);
        }
    }
}
