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
    private final RandomConditions conditions;

    RandomSearches(Random random) {
        this.random = random;
        this.conditions = new RandomConditions(random);
    }

    Search root() {
        Entity entity = any(Zoo.ROOTS);
        return search(entity, conditions.some(entity, 2), order(entity, true), random.nextInt(3) > 0, DEPTH);
    }

    /** Includes of everything below, to a depth, without any condition. */
    Search plain(Entity entity, int depth) {
        return new Search(entity, List.of(), plainInclusions(entity, depth), List.of(), false, null, null, Set.of());
    }

    private List<Inclusion> plainInclusions(Entity entity, int depth) {
        List<Inclusion> inclusions = new ArrayList<>();
        for (Link link : entity.links()) {
            if (depth > 0 && random.nextInt(3) > 0) {
                inclusions.add(new Inclusion(link, plain(Zoo.entity(link.target()), depth - 1), false, null));
            }
        }
        return inclusions;
    }

    private Search search(Entity entity, List<Condition> where, List<Term> order, boolean total, int depth) {
        List<Term> terms = new ArrayList<>(order);
        if (total) {
            entity.key().forEach(key -> terms.add(new Term(own(key), direction(), Nulls.DEFAULT)));
        }
        return new Search(
                entity,
                where,
                inclusions(entity, depth),
                terms,
                total,
                total ? page(1) : null,
                total ? page(0) : null,
                excluded(entity));
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
        Entity target = Zoo.entity(link.target());
        boolean single = !link.many() && !link.name().equals("badge");
        Search search = search(
                target,
                random.nextInt(3) == 0 ? conditions.some(target, 1) : List.of(),
                single ? List.of() : order(target, random.nextInt(3) == 0),
                !single && random.nextInt(3) == 0,
                depth - 1);
        boolean linked = link.junction() != null && random.nextInt(3) == 0;
        boolean said = linked || random.nextInt(3) == 0;
        return new Inclusion(
                link,
                search,
                said ? (Boolean) random.nextBoolean() : null,
                linked ? conditions.some(Zoo.entity(link.junction().model()), 1) : null);
    }

    private List<Term> order(Entity entity, boolean wanted) {
        List<Term> terms = new ArrayList<>();
        while (wanted && random.nextInt(2) == 0) {
            terms.add(new Term(conditions.column(entity), direction(), any(List.of(Nulls.values()))));
        }
        return terms;
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
        return excluded;
    }

    private <V> V any(List<V> of) {
        return of.get(random.nextInt(of.size()));
    }
}
