package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.behaviour.loading.Search.Inclusion;
import org.sequelize4j.behaviour.loading.Tables.Pair;

/** What a find has to give, worked out in memory without a thought of SQL. */
final class Evaluator {
    private final Tables tables;
    private final boolean nullsAreSmall;
    private final Truth truth;

    Evaluator(Tables tables, boolean nullsAreSmall) {
        this.tables = tables;
        this.nullsAreSmall = nullsAreSmall;
        this.truth = new Truth(tables);
    }

    List<Map<String, @Nullable Object>> find(Search search) {
        return tree(search, page(search, sorted(search, List.of(), roots(search))));
    }

    long count(Search search) {
        return roots(search).size();
    }

    private List<Pair> roots(Search search) {
        return tables.of(search.entity().name(), search.destroyed()).stream()
                .filter(row -> fulfils(search, row))
                .map(row -> new Pair(row, null))
                .toList();
    }

    private boolean fulfils(Search search, Map<String, @Nullable Object> row) {
        return truth.holds(search.entity(), row, search.conditions())
                && search.inclusions().stream()
                        .filter(Inclusion::isRequired)
                        .noneMatch(required -> candidates(required, row).isEmpty());
    }

    private List<Pair> candidates(Inclusion inclusion, Map<String, @Nullable Object> row) {
        return tables.related(inclusion.link(), row, inclusion.search().destroyed()).stream()
                .filter(pair -> fulfils(inclusion.search(), pair.target()) && junctionFulfils(inclusion, pair))
                .toList();
    }

    private boolean junctionFulfils(Inclusion inclusion, Pair pair) {
        return inclusion.link().junction() == null
                || inclusion.junctionConditions() == null
                || truth.holds(
                        tables.entities().of(inclusion.link().junction().model()),
                        pair.junction(),
                        inclusion.junctionConditions());
    }

    private List<Pair> sorted(Search search, List<Search.Term> junctionOrder, List<Pair> rows) {
        List<Pair> sorted = new ArrayList<>(rows);
        List<Search.Term> all = new ArrayList<>(search.order());
        all.addAll(junctionOrder);
        boolean descending = !all.isEmpty() && all.get(all.size() - 1).direction() == Sort.DESC;
        Comparator<Map<String, @Nullable Object>> byKey = Tables.byKey(search.entity());
        sorted.sort(Comparator.comparing(Pair::target, descending ? byKey.reversed() : byKey));
        for (int i = junctionOrder.size() - 1; i >= 0; i--) {
            Search.Term term = junctionOrder.get(i);
            String attribute = term.column().attribute();
            sorted.sort((left, right) ->
                    compare(left.junction().get(attribute), right.junction().get(attribute), term));
        }
        for (int i = search.order().size() - 1; i >= 0; i--) {
            Search.Term term = search.order().get(i);
            sorted.sort((left, right) ->
                    compare(value(search, left.target(), term), value(search, right.target(), term), term));
        }
        return sorted;
    }

    /** Of associated rows, those count that an include lets through, if there is one. */
    private @Nullable Object value(Search search, Map<String, @Nullable Object> row, Search.Term term) {
        if (term.aggregate() == null) {
            return tables.value(search.entity(), row, term.column());
        }
        Entity.Link link = search.entity().link(term.column().path().get(0));
        List<Object> values = search.inclusions().stream()
                .filter(inclusion -> inclusion.link().equals(link))
                .findFirst()
                .map(inclusion -> candidates(inclusion, row))
                .orElseGet(() -> tables.related(link, row))
                .stream()
                .map(pair -> pair.target().get(term.column().attribute()))
                .filter(Objects::nonNull)
                .toList();
        return switch (term.aggregate()) {
            case "count" -> values.size();
            case "min" -> values.stream().min(Tables::compare).orElse(null);
            default -> values.stream().max(Tables::compare).orElse(null);
        };
    }

    private int compare(@Nullable Object left, @Nullable Object right, Search.Term term) {
        boolean descending = term.direction() == Sort.DESC;
        if (left == null || right == null) {
            boolean nullsFirst =
                    term.nulls() == Nulls.DEFAULT ? nullsAreSmall != descending : term.nulls() == Nulls.FIRST;
            return left == null && right == null ? 0 : (left == null) == nullsFirst ? -1 : 1;
        }
        return descending ? Tables.compare(right, left) : Tables.compare(left, right);
    }

    private static List<Pair> page(Search search, List<Pair> rows) {
        int from = Math.min(rows.size(), search.offset() == null ? 0 : search.offset());
        int to = search.limit() == null ? rows.size() : Math.min(rows.size(), from + search.limit());
        return rows.subList(from, to);
    }

    private List<Map<String, @Nullable Object>> tree(Search search, List<Pair> rows) {
        return rows.stream().map(pair -> tree(search, pair)).toList();
    }

    private Map<String, @Nullable Object> tree(Search search, Pair pair) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(pair.target());
        map.keySet().removeAll(search.excluded());
        for (Inclusion inclusion : search.inclusions()) {
            if (inclusion.isSilent()) {
                continue;
            }
            Search below = inclusion.search();
            List<Pair> found =
                    page(below, sorted(below, inclusion.junctionOrder(), candidates(inclusion, pair.target())));
            List<Map<String, @Nullable Object>> maps = new ArrayList<>(tree(below, found));
            Entity.Junction junction = inclusion.link().junction();
            for (int i = 0; junction != null && i < maps.size(); i++) {
                maps.get(i).put(junction.model(), found.get(i).junction());
            }
            Object value = inclusion.link().many() ? maps : maps.isEmpty() ? null : maps.get(0);
            map.put(inclusion.link().name(), value);
        }
        return map;
    }
}
