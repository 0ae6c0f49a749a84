package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Paths and chosen rows that typed models declare by annotations. */
@DatabaseTest
class TypedPathsTest {
    private final Sequelize sequelize;
    private final Model<Singer> singers;

    @Table(timestamps = false)
    interface Singer extends Instance<Singer> {
        Long id();

        String name();

        Singer setName(String name);

        @HasMany
        Many<Disc> discs();

        @HasOne(latest = "year")
        One<Disc> latestDisc();

        @HasOne(oldest = "year")
        One<Disc> firstDisc();

        @HasMany(path = {"discs", "songs"})
        Many<Song> songs();

        @HasOne(path = {"latestDisc", "hit"})
        One<Song> latestHit();
    }

    @Table(timestamps = false)
    interface Disc extends Instance<Disc> {
        Long id();

        int year();

        Disc setYear(int year);

        @BelongsTo
        One<Singer> singer();

        @HasMany
        Many<Song> songs();

        @HasOne(smallest = "place")
        One<Song> hit();
    }

    @Table(timestamps = false)
    interface Song extends Instance<Song> {
        Long id();

        String title();

        Song setTitle(String title);

        int place();

        Song setPlace(int place);

        @BelongsTo
        One<Disc> disc();

        @HasOne(path = {"disc", "singer"})
        One<Singer> singer();
    }

    record SingerView(
            String name, List<SongView> songs, @Nullable SongView latestHit) {}

    record SongView(String title) {}

    TypedPathsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        singers = sequelize.define(Singer.class);
        sequelize.define(Disc.class);
        sequelize.define(Song.class);
        sequelize.sync();
        singers.create(s -> s.setName("Ada")
                .with(
                        Singer::discs,
                        d -> d.setYear(2001)
                                .with(Disc::songs, t -> t.setTitle("One").setPlace(1))
                                .with(Disc::songs, t -> t.setTitle("Two").setPlace(2)))
                .with(
                        Singer::discs,
                        d -> d.setYear(2003)
                                .with(Disc::songs, t -> t.setTitle("Three").setPlace(7))
                                .with(Disc::songs, t -> t.setTitle("Four").setPlace(3))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theHandlesReadThem() {
        Singer ada = singers.findAll(q ->
                        q.include(Singer::songs, s -> s.orderBy(Song::title)).include(Singer::latestDisc))
                .get(0);

        assertThat(ada.songs().get()).extracting(Song::title).containsExactly("Four", "One", "Three", "Two");
        assertThat(ada.latestDisc().get().year()).isEqualTo(2003);
        assertThat(ada.firstDisc().get().year()).isEqualTo(2001);
        assertThat(ada.latestHit().get().title()).isEqualTo("Four");
        assertThat(ada.songs().get().get(0).singer().get()).isEqualTo(ada);
    }

    @Test
    void conditionsFollowThem() {
        assertThat(singers.count(
                        q -> q.whereHas(Singer::songs, s -> s.where(Song::title).eq("Two"))))
                .isEqualTo(1);
        assertThat(singers.count(q ->
                        q.whereHas(Singer::latestHit, s -> s.where(Song::title).eq("Two"))))
                .isZero();
        assertThat(singers.count(q -> q.whereCount(Singer::songs).gte(4))).isEqualTo(1);
    }

    @Test
    void recordsHoldThem() {
        SingerView ada = singers.into(SingerView.class).findAll(q -> {}).get(0);

        assertThat(ada.songs()).hasSize(4);
        assertThat(ada.latestHit()).isEqualTo(new SongView("Four"));
    }

    @Test
    void theyAreReadOnly() {
        Singer ada = singers.findAll(q -> {}).get(0);

        assertThatThrownBy(() -> ada.songs().create(s -> s.setTitle("Five")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("Write to \"songs\" of \"Disc\" instead");
        assertThatThrownBy(() -> ada.latestDisc().clear())
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("Write to \"discs\" of \"Singer\" instead");
    }
}
