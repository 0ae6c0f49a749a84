package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sequelize4j.behaviour.loading.Entity.Choice;
import org.sequelize4j.behaviour.loading.Entity.Field;
import org.sequelize4j.behaviour.loading.Entity.Junction;
import org.sequelize4j.behaviour.loading.Entity.Kind;
import org.sequelize4j.behaviour.loading.Entity.Link;
import org.sequelize4j.behaviour.loading.Entity.Values;

/** Makes up models: two to five, with keys of all sorts, and associations of all kinds between them. */
final class RandomEntities {
    private static final List<String> NAMES = List.of("ape", "bee", "cat", "dog", "elk");

    /** An attribute of every model that is unique and no primary key. */
    static final String CODE = "code";

    private final Random random;
    private final List<Entity> junctions = new ArrayList<>();

    RandomEntities(Random random) {
        this.random = random;
    }

    Entities make() {
        List<Entity> entities = new ArrayList<>();
        int models = 2 + random.nextInt(4);
        for (String name : NAMES.subList(0, models)) {
            entities.add(entity(name));
        }
        int associations = 2 + random.nextInt(2 * models);
        for (int number = 0; number < associations; number++) {
            associate(any(entities), any(entities), number);
        }
        for (int number = 0; number < models; number++) {
            choose(any(entities), "one" + number);
            walk(entities, any(entities), "path" + number);
        }
        List<Entity> all = new ArrayList<>(entities);
        all.addAll(junctions);
        return new Entities(all, entities);
    }

    private Entity entity(String name) {
        List<Field> fields = new ArrayList<>();
        switch (random.nextInt(4)) {
            case 0 -> fields.add(new Field("uid", Values.UUID, true));
            case 1 -> {
                fields.add(new Field("part", Values.TEXT, true));
                fields.add(new Field("number", Values.NUMBER, true));
            }
            default -> fields.add(new Field("id", Values.NUMBER, true));
        }
        List<String> key = fields.stream().map(Field::name).toList();
        fields.add(new Field(CODE, Values.NUMBER, true));
        fields.add(new Field("name", Values.TEXT, false));
        fields.add(new Field("rank", Values.NUMBER, false));
        return new Entity(name, key, fields, new ArrayList<>(), random.nextInt(4) == 0);
    }

    private void associate(Entity source, Entity target, int number) {
        boolean both = random.nextInt(3) > 0;
        String name = "to" + number;
        String back = "back" + number;
        if (random.nextInt(3) == 0) {
            throughJunction(source, target, number, both && !source.equals(target));
            return;
        }
        List<String> referenced = referenced(target);
        List<String> keys = foreignKey(source, target, referenced, "key" + number);
        boolean has = both || random.nextBoolean();
        if (both || !has) {
            source.links().add(new Link(name, Kind.BELONGS_TO, target.name(), keys, referenced, null, Map.of()));
        }
        if (has) {
            Kind kind = random.nextInt(3) == 0 ? Kind.HAS_ONE : Kind.HAS_MANY;
            target.links().add(new Link(back, kind, source.name(), referenced, keys, null, scope("rank")));
        }
    }

    private void throughJunction(Entity source, Entity target, int number, boolean both) {
        Entity junction = new Entity("link" + number, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
        junction.fields().add(new Field("level", Values.NUMBER, false));
        List<String> sourceKey = referenced(source);
        List<String> targetKey = referenced(target);
        List<String> toSource = foreignKey(junction, source, sourceKey, "source");
        List<String> toTarget = foreignKey(junction, target, targetKey, "target");
        junction.key().addAll(toSource);
        junction.key().addAll(toTarget);
        junctions.add(junction);
        Map<String, Object> level = scope("level");
        junction.key().addAll(level.keySet());
        Junction there = new Junction(junction.name(), toSource, toTarget, level);
        source.links()
                .add(new Link(
                        "to" + number,
                        Kind.BELONGS_TO_MANY,
                        target.name(),
                        sourceKey,
                        targetKey,
                        there,
                        scope("rank")));
        if (both) {
            Junction here = new Junction(junction.name(), toTarget, toSource, random.nextBoolean() ? level : Map.of());
            target.links()
                    .add(new Link(
                            "back" + number,
                            Kind.BELONGS_TO_MANY,
                            source.name(),
                            targetKey,
                            sourceKey,
                            here,
                            scope("rank")));
        }
    }

    /** Of the rows of a has-many, the one with the largest or smallest value. */
    private void choose(Entity source, String name) {
        List<Link> many = source.links().stream()
                .filter(link -> link.kind() == Kind.HAS_MANY && link.path().isEmpty())
                .toList();
        if (many.isEmpty() || random.nextBoolean()) {
            return;
        }
        Link of = any(many);
        Choice choice = new Choice(any(List.of("name", "rank")), random.nextBoolean());
        source.links()
                .add(new Link(
                        name, Kind.HAS_ONE, of.target(), of.from(), of.to(), null, scope("rank"), List.of(), choice));
    }

    /** Leads along one to three associations of any kind, other paths among them. */
    private void walk(List<Entity> entities, Entity source, String name) {
        List<String> path = new ArrayList<>();
        Entity at = source;
        for (int length = 1 + random.nextInt(3); length > 0 && !at.links().isEmpty(); length--) {
            Link step = any(at.links());
            path.add(step.name());
            at = entities.stream()
                    .filter(entity -> entity.name().equals(step.target()))
                    .findFirst()
                    .orElseThrow();
        }
        if (!path.isEmpty() && random.nextBoolean()) {
            Kind kind = random.nextInt(3) == 0 ? Kind.HAS_ONE : Kind.HAS_MANY;
            source.links()
                    .add(new Link(
                            name, kind, at.name(), List.of(), List.of(), null, scope("rank"), List.copyOf(path), null));
        }
    }

    private List<String> referenced(Entity entity) {
        return random.nextInt(5) == 0 ? List.of(CODE) : entity.key();
    }

    /** Adds the attributes that lead from one model to a key of another. */
    private static List<String> foreignKey(Entity from, Entity to, List<String> referenced, String prefix) {
        List<String> names = new ArrayList<>();
        for (Field field : List.copyOf(to.fields())) {
            if (referenced.contains(field.name())) {
                String name = prefix + "_" + field.name();
                from.fields().add(new Field(name, field.values(), true));
                names.add(name);
            }
        }
        return names;
    }

    private Map<String, Object> scope(String attribute) {
        return random.nextInt(4) == 0 ? Map.of(attribute, random.nextInt(3)) : Map.of();
    }

    private <V> V any(List<V> of) {
        return of.get(random.nextInt(of.size()));
    }
}
