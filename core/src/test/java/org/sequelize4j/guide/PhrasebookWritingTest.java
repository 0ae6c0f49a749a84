package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Version;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on writing. */
@DatabaseTest
class PhrasebookWritingTest {
    @Table(paranoid = true)
    interface Note extends Instance<Note> {
        Long id();

        @Unique
        String slug();

        Note setSlug(String slug);

        Integer likes();

        Note setLikes(Integer likes);

        @Version
        Integer version();
    }

    record NewNote(String slug, Integer likes) {}

    private final Sequelize sequelize;
    private final Model<Note> typedNotes;
    private final Model<Captain> typedCaptains;

    PhrasebookWritingTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        typedNotes = sequelize.define(Note.class);
        typedCaptains = sequelize.define(Captain.class);
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    // @formatter:off
    @Test
    void oneRowByName() {
        Model<Row> notes = sequelize.model("Note");
        Model<Row> captains = sequelize.model("Captain");
        Row built = notes.build(Map.of("slug", "built"));
        Row note = notes.create(Map.of("slug", "a", "likes", 1));
        notes.buildStored(Map.of("id", 1, "likes", 1)).reset(Map.of("id", 1, "likes", 1));
        notes.create(n -> n.set("slug", "b").set("likes", 1));
        notes.create(Map.of("slug", "c", "likes", 1), o -> o.fields("slug"));
        notes.create(Map.of("slug", "d"), o -> o.hooks(false).validate(false).silent());
        captains.create(Map.of("name", "Anne", "ship", Map.of("name", "Ranger")), o -> o.include("ship"));
        captains.create(c -> c.set("name", "Jack").with("ship", s -> s.set("name", "Black Pearl")));
        note.set("likes", 2);
        note.set(Map.of("likes", 3));
        note.changed();
        note.changed("likes");
        note.previous("likes");
        note.save();
        note.save(o -> o.fields("likes"));
        note.update(Map.of("likes", 4));
        note.get("likes", Integer.class);
        note.getDataValue("likes");
        note.increment("likes", 2);
        note.decrement("likes", 1);
        note.reload();
        note.validate();
        note.toMap();
        note.toJson();
        boolean same = note.equals(built);
        assertThat(same).isFalse();
        note.destroy();
        assertThat(note.isSoftDeleted()).isTrue();
        note.restore();
        note.destroy();
        note.restore(o -> o.hooks(false));
        note.destroy(o -> o.force());
        assertThat(built.isNew()).isTrue();
    }

    @Test
    void oneTypedRow() {
        Model<Note> notes = typedNotes;
        Model<Captain> captains = typedCaptains;
        Note built = notes.build(n -> n.setSlug("built"));
        Note note = notes.create(n -> n.setSlug("a").setLikes(1));
        notes.create(new NewNote("b", 1));
        notes.create(n -> n.setSlug("c").setLikes(1), o -> o.field(Note::slug));
        captains.create(c -> c.setName("Jack").with(Captain::ship, s -> s.setName("Black Pearl")));
        note.setLikes(2);
        note.save();
        note.save(o -> o.field(Note::likes));
        note.update(n -> n.setLikes(4));
        note.update(new NewNote("a", 5));
        note.patch(new NewNote("a2", null));
        note.likes();
        note.row().changed();
        note.row().increment("likes", 2);
        note.reload();
        note.toMap();
        note.destroy();
        note.row().restore();
        note.destroy(o -> o.force());
        assertThat(built.row().isNew()).isTrue();
    }

    @Test
    void manyRowsByName() {
        Model<Row> notes = sequelize.model("Note");
        notes.bulkCreate(List.of(Map.of("slug", "a"), Map.of("slug", "b")));
        notes.bulkCreate(List.of(Map.of("slug", "c")), o -> o.validate(true).individualHooks());
        notes.bulkCreate(List.of(Map.of("slug", "c")), o -> o.ignoreDuplicates());
        notes.bulkCreate(
                List.of(Map.of("slug", "c", "likes", 7)),
                o -> o.updateOnDuplicate("likes").conflictAttributes("slug"));
        notes.bulkCreate(List.of(Map.of("slug", "e", "likes", 7)), o -> o.fields("slug"));
        notes.update(Map.of("likes", 5), w -> w.where("slug", "a"));
        notes.updateAll(n -> n.set("likes", 1));
        notes.increment("likes", 1, w -> w.where("slug", "a"));
        notes.decrement(Map.of("likes", 1), w -> w.where("slug", "a"));
        assertThat(notes.upsert(Map.of("slug", "a", "likes", 8)).instance().get("likes"))
                .isEqualTo(8);
        notes.upsert(Map.of("slug", "f", "likes", 8), o -> o.conflictFields("slug"));
        assertThat(notes.findOrCreate(q -> q.where("slug", "g"), Map.of("likes", 1))
                        .created())
                .isTrue();
        notes.findCreateFind(q -> q.where("slug", "g"), n -> n.set("likes", 1));
        notes.findOrBuild(q -> q.where("slug", "h"), Map.of("likes", 1));
        notes.destroy(w -> w.where("slug", "a"));
        notes.restore(w -> w.where("slug", "a"));
        notes.destroy(w -> w.where("slug", "a"), o -> o.force());
        notes.findAll(q -> q.paranoid(false));
        notes.destroyAll();
        notes.truncate();
        assertThat(notes.count(q -> q.paranoid(false))).isZero();
    }

    @Test
    void manyTypedRows() {
        Model<Note> notes = typedNotes;
        notes.bulkCreate(List.of(new NewNote("a", 1), new NewNote("b", 2)));
        notes.bulkCreate(
                List.of(new NewNote("a", 7)),
                o -> o.updateOnDuplicate(Note::likes).conflictAttributes("slug"));
        notes.update(n -> n.setLikes(5), w -> w.where(Note::slug).eq("a"));
        notes.updateAll(n -> n.setLikes(1));
        notes.increment(Note::likes, 1, w -> w.where(Note::slug).eq("a"));
        notes.decrement(Note::likes, 1, w -> w.where(Note::slug).eq("a"));
        notes.upsert(n -> n.setSlug("a").setLikes(8));
        notes.upsert(new NewNote("f", 8), o -> o.conflictField(Note::slug));
        notes.findOrCreate(q -> q.where(Note::slug).eq("g"), n -> n.setLikes(1));
        notes.findOrBuild(q -> q.where(Note::slug).eq("h"), n -> n.setLikes(1));
        notes.destroy(w -> w.where(Note::slug).eq("a"));
        notes.restore(w -> w.where(Note::slug).eq("a"));
        assertThat(notes.count()).isEqualTo(4);
    }

    @Test
    void scopesByName() {
        Model<Row> posts = sequelize.define(
                "post",
                m -> m.attribute("title", STRING)
                        .attribute("stars", INTEGER)
                        .defaultScope(q -> q.where("stars").gt(0))
                        .scope("good", q -> q.where("stars").gte(4))
                        .scope("above", (q, arguments) -> q.where("stars").gt(arguments.get(0))));
        sequelize.sync();
        posts.bulkCreate(List.of(Map.of("title", "a", "stars", 5), Map.of("title", "b", "stars", 0)));
        posts.scope("good").findAll();
        posts.scope("above", 3).findAll();
        posts.findAll(q -> q.scope("good").scope("above", 3));
        posts.unscoped().findAll();
        posts.addScope("bad", q -> q.where("stars").lt(2));
        assertThat(posts.unscoped().count()).isEqualTo(2);
        assertThat(posts.count()).isEqualTo(1);
    }
    // @formatter:on

    @Test
    void typedScopes() {
        Model<Ship> ships = sequelize.model(Ship.class);
        ships.create(s -> s.setName("Black Pearl").setAmountOfSails(4));
        assertThat(ships.findAll(q -> q.scope(PhrasebookWritingTest::large))).hasSize(1);
        assertThat(ships.scope(PhrasebookWritingTest::large).count()).isEqualTo(1);
    }

    static void large(org.sequelize4j.Where<Ship> w) {
        w.where(Ship::amountOfSails).gte(3);
    }
}
