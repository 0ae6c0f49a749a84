package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.behaviour.loading.Entity.Link;
import org.sequelize4j.behaviour.loading.Search.Inclusion;
import org.sequelize4j.behaviour.loading.Search.Term;

/** Makes up finds. */
final class RandomSearches {
    private static final int DEPTH = 3;

    private final Random random;
    private final Entities entities;
    private final RandomConditions conditions;

    RandomSearches(Random random, Entities entities) {
        this(random, entities, false);
    }

    /** Finds that may speak of columns of to-many associations, which the naive evaluation does not know. */
    static RandomSearches overMany(Random random, Entities entities) {
        return new RandomSearches(random, entities, true);
    }

    private RandomSearches(Random random, Entities entities, boolean overMany) {
        this.random = random;
        this.entities = entities;
        this.conditions = new RandomConditions(random, entities, overMany);
    }

    Search root() {
        Entity entity = any(entities.roots());
        boolean total = random.nextInt(3) > 0;
        return search(entity, conditions.some(entity, 2), order(entity, true), total, total ? 0 : 2, DEPTH);
    }

    /** Includes of everything below, to a depth, without any condition. */
    Search plain(Entity entity, int depth) {
        return new Search(
                entity, List.of(), plainInclusions(entity, depth), List.of(), false, null, null, Set.of(), false);
    }

    private List<Inclusion> plainInclusions(Entity entity, int depth) {
        List<Inclusion> inclusions = new ArrayList<>();
        for (Link link : entity.links()) {
            if (depth > 0 && random.nextInt(3) > 0) {
                inclusions.add(
                        new Inclusion(link, plain(entities.of(link.target()), depth - 1), false, null, List.of()));
            }
        }
        return inclusions;
    }

    /**
     * Pages need no order that is total, since keys decide what is left open.
     *
     * @param least the smallest limit; one root of no order would be any
     */
    private Search search(Entity entity, List<Condition> where, List<Term> order, boolean total, int least, int depth) {
        boolean paged = total || random.nextInt(6) == 0;
        List<Inclusion> inclusions = inclusions(entity, depth);
        List<Term> terms = new ArrayList<>(order);
        if (total) {
            entity.key().forEach(key -> terms.add(new Term(own(key), direction(), Nulls.DEFAULT)));
        }
        return new Search(
                entity,
                where,
                inclusions,
                terms,
                total,
                paged ? page(least) : null,
                paged ? page(0) : null,
                excluded(entity),
                entity.paranoid() && random.nextInt(6) == 0);
    }

    private List<Inclusion> inclusions(Entity entity, int depth) {
        List<Inclusion> inclusions = new ArrayList<>();
        for (Link link : entity.links()) {
            if (depth > 0 && random.nextInt(3) == 0) {
                inclusions.add(inclusion(link, depth));
            }
        }
        return inclusions;
    }

    private Inclusion inclusion(Link link, int depth) {
        Entity target = entities.of(link.target());
        boolean single = !link.several();
        Search search = search(
                target,
                random.nextInt(3) == 0 ? conditions.some(target, 1) : List.of(),
                single ? List.of() : order(target, random.nextInt(3) == 0),
                !single && random.nextInt(3) == 0,
                0,
                depth - 1);
        if (link.junction() == null && search.inclusions().isEmpty() && random.nextInt(10) == 0) {
            search = search.silent();
        }
        boolean linked = link.junction() != null && random.nextInt(3) == 0;
        boolean said = linked || random.nextInt(3) == 0;
        return new Inclusion(
                link,
                search,
                said ? (Boolean) random.nextBoolean() : null,
                linked ? conditions.some(entities.of(link.junction().model()), 1) : null,
                link.junction() != null && random.nextInt(4) == 0 ? junctionOrder(link.junction()) : List.of());
    }

    private List<Term> order(Entity entity, boolean wanted) {
        List<Term> terms = new ArrayList<>();
        while (wanted && random.nextInt(2) == 0) {
            terms.add(new Term(conditions.column(entity), direction(), any(List.of(Nulls.values()))));
        }
        List<Link> many = entity.links().stream().filter(Link::many).toList();
        if (wanted && !many.isEmpty() && random.nextInt(4) == 0) {
            Link link = any(many);
            String attribute = any(entities.of(link.target()).comparable()).name();
            terms.add(new Term(
                    new Condition.Column(List.of(link.name()), attribute),
                    direction(),
                    any(List.of(Nulls.values())),
                    any(List.of("min", "max", "count"))));
        }
        return terms;
    }

    private List<Term> junctionOrder(Entity.Junction junction) {
        return entities.of(junction.model()).comparable().stream()
                .filter(field -> !field.key())
                .map(field -> new Term(own(field.name()), direction(), Nulls.FIRST))
                .toList();
    }

    private static Condition.Column own(String attribute) {
        return new Condition.Column(List.of(), attribute);
    }

    private Sort direction() {
        return random.nextBoolean() ? Sort.ASC : Sort.DESC;
    }

    private @Nullable Integer page(int atLeast) {
        return random.nextInt(3) == 0 ? (Integer) (atLeast + random.nextInt(4)) : null;
    }

    private Set<String> excluded(Entity entity) {
        Set<String> excluded = new TreeSet<>();
        for (Entity.Field field : entity.fields()) {
            if (random.nextInt(12) == 0) {
                excluded.add(field.name());
            }
        }
        return excluded.size() == entity.fields().size() ? Set.of() : excluded;
    }

    private <V> V any(List<V> of) {
        return of.get(random.nextInt(of.size()));
    }
}
