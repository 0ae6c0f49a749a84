package org.sequelize4j.behaviour.loading;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.behaviour.loading.Entity.Field;
import org.sequelize4j.behaviour.loading.Entity.Junction;
import org.sequelize4j.behaviour.loading.Entity.Kind;
import org.sequelize4j.behaviour.loading.Entity.Link;
import org.sequelize4j.behaviour.loading.Entity.Values;

/** The models of the random finds, twice: as they are defined, and as the naive evaluation sees them. */
final class Zoo {
    private static final List<Entity> ALL = List.of(
            new Entity(
                    "region",
                    List.of("country", "code"),
                    List.of(new Field("country", Values.TEXT, true), number("code", true), text("name")),
                    List.of(many("people", "person", List.of("country", "code"), List.of("country", "code")))),
            new Entity(
                    "person",
                    List.of("id"),
                    List.of(
                            number("id", true),
                            text("name"),
                            number("age", false),
                            number("mentorId", true),
                            new Field("country", Values.TEXT, true),
                            number("code", true)),
                    List.of(
                            one("mentor", Kind.BELONGS_TO, "person", "mentorId", "id"),
                            many("pupils", "person", List.of("id"), List.of("mentorId")),
                            one("badge", Kind.HAS_ONE, "badge", "id", "personId"),
                            one("desk", Kind.UNIQUE_HAS_ONE, "desk", "id", "personId"),
                            new Link(
                                    "region",
                                    Kind.BELONGS_TO,
                                    "region",
                                    List.of("country", "code"),
                                    List.of("country", "code"),
                                    null,
                                    Map.of()),
                            many("hosted", "event", List.of("id"), List.of("hostId")),
                            through("clubs", "club", junction("membership", "personId", "clubId")),
                            through("friends", "person", junction("friendship", "personId", "friendId")))),
            new Entity(
                    "badge",
                    List.of("id"),
                    List.of(number("id", true), text("label"), number("personId", true)),
                    List.of(one("person", Kind.BELONGS_TO, "person", "personId", "id"))),
            new Entity(
                    "desk",
                    List.of("id"),
                    List.of(number("id", true), text("place"), number("personId", true)),
                    List.of(one("person", Kind.BELONGS_TO, "person", "personId", "id"))),
            new Entity(
                    "club",
                    List.of("id"),
                    List.of(number("id", true), text("title")),
                    List.of(
                            through("members", "person", junction("membership", "clubId", "personId")),
                            many("events", "event", List.of("id"), List.of("clubId")))),
            new Entity(
                    "event",
                    List.of("id"),
                    List.of(number("id", true), number("start", false), number("clubId", true), number("hostId", true)),
                    List.of(
                            one("club", Kind.BELONGS_TO, "club", "clubId", "id"),
                            one("host", Kind.BELONGS_TO, "person", "hostId", "id"))),
            new Entity(
                    "membership",
                    List.of("personId", "clubId"),
                    List.of(number("level", false), number("personId", true), number("clubId", true)),
                    List.of(
                            one("person", Kind.BELONGS_TO, "person", "personId", "id"),
                            one("club", Kind.BELONGS_TO, "club", "clubId", "id"))),
            new Entity(
                    "friendship",
                    List.of("personId", "friendId"),
                    List.of(number("personId", true), number("friendId", true)),
                    List.of()));

    static final Entities ENTITIES = new Entities(
            ALL,
            ALL.stream().filter(entity -> !entity.name().equals("friendship")).toList());

    private final Sequelize sequelize;

    Zoo(Sequelize sequelize) {
        this.sequelize = sequelize;
        Model<Row> regions = sequelize.define(
                "region",
                m -> m.attribute("country", STRING, a -> a.primaryKey())
                        .attribute("code", INTEGER, a -> a.primaryKey())
                        .attribute("name", STRING));
        Model<Row> people = sequelize.define(
                "person",
                m -> m.attribute("name", STRING, a -> a.field("full name"))
                        .attribute("age", INTEGER)
                        .attribute("country", STRING, a -> a.field("from_country"))
                        .attribute("code", INTEGER));
        Model<Row> badges =
                sequelize.define("badge", m -> m.attribute("label", STRING).underscored(true));
        Model<Row> desks = sequelize.define("desk", m -> m.attribute("place", STRING));
        Model<Row> clubs = sequelize.define("club", m -> m.attribute("title", STRING));
        Model<Row> events = sequelize.define("event", m -> m.attribute("start", INTEGER));
        Model<Row> memberships = sequelize.define("membership", m -> m.attribute("level", INTEGER));
        people.belongsTo(people, a -> a.as("mentor").foreignKey("mentorId"));
        people.hasMany(people, a -> a.as("pupils").foreignKey("mentorId"));
        people.hasOne(badges);
        badges.belongsTo(people);
        people.hasOne(desks, a -> a.unique());
        desks.belongsTo(people);
        people.belongsTo(regions, a -> a.foreignKeys("country", "code"));
        regions.hasMany(people, a -> a.foreignKeys("country", "code"));
        people.hasMany(events, a -> a.as("hosted").foreignKey("hostId"));
        events.belongsTo(people, a -> a.as("host").foreignKey("hostId"));
        events.belongsTo(clubs, a -> a.required());
        clubs.hasMany(events);
        people.belongsToMany(clubs, a -> a.through(memberships));
        clubs.belongsToMany(people, a -> a.through(memberships).as("members"));
        people.belongsToMany(
                people,
                a -> a.as("friends")
                        .through("friendship")
                        .foreignKey("personId")
                        .otherKey("friendId"));
        sequelize.sync();
    }

    Model<Row> model(Entity entity) {
        return sequelize.model(entity.name());
    }

    /** Puts these rows in the place of all others. */
    void fill(Tables tables) {
        sequelize.truncate();
        for (Entity entity : ALL) {
            List<Map<String, @Nullable Object>> rows = tables.of(entity.name());
            if (!rows.isEmpty()) {
                model(entity).bulkCreate(rows);
            }
        }
    }

    private static Field number(String name, boolean key) {
        return new Field(name, Values.NUMBER, key);
    }

    private static Field text(String name) {
        return new Field(name, Values.TEXT, false);
    }

    private static Link one(String name, Kind kind, String target, String from, String to) {
        return new Link(name, kind, target, List.of(from), List.of(to), null, Map.of());
    }

    private static Link many(String name, String target, List<String> from, List<String> to) {
        return new Link(name, Kind.HAS_MANY, target, from, to, null, Map.of());
    }

    private static Junction junction(String model, String toSource, String toTarget) {
        return new Junction(model, List.of(toSource), List.of(toTarget), Map.of());
    }

    private static Link through(String name, String target, Junction junction) {
        return new Link(name, Kind.BELONGS_TO_MANY, target, List.of("id"), List.of("id"), junction, Map.of());
    }
}
