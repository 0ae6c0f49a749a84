package org.sequelize4j.behaviour.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sequelize4j.behaviour.loading.Condition.Column;
import org.sequelize4j.behaviour.loading.Condition.Operator;
import org.sequelize4j.behaviour.loading.Entity.Field;
import org.sequelize4j.behaviour.loading.Entity.Link;

/** Makes up conditions. */
final class RandomConditions {
    private static final List<Operator> OF_TEXTS =
            List.of(Operator.LIKE, Operator.NOT_LIKE, Operator.STARTS_WITH, Operator.CONTAINS);
    private static final List<Operator> OF_ALL = List.of(Operator.values()).stream()
            .filter(operator -> !OF_TEXTS.contains(operator))
            .toList();

    private final Random random;
    private final Entities entities;
    private final boolean overMany;

    /**
     * Conditions on any models.
     *
     * @param overMany whether they may speak of columns of to-many associations, which the naive evaluation does not know
     */
    RandomConditions(Random random, Entities entities, boolean overMany) {
        this.random = random;
        this.entities = entities;
        this.overMany = overMany;
    }

    /** None, one or two. */
    List<Condition> some(Entity entity, int depth) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> one(entity, depth))
                .toList();
    }

    private Condition one(Entity entity, int depth) {
        int kind = random.nextInt(10);
        if (depth > 0 && kind < 3) {
            return new Condition.Group(
                    any(List.of(Condition.Word.values())), List.of(one(entity, depth - 1), one(entity, depth - 1)));
        }
        if (depth > 0 && kind < 5 && !entity.links().isEmpty()) {
            Link link = any(entity.links());
            return new Condition.Related(
                    link.name(), random.nextBoolean(), some(entities.of(link.target()), depth - 1));
        }
        Column column = column(entity);
        Field field = field(entity, column);
        if (kind == 5) {
            Column other = column(entity);
            if (field(entity, other).text() == field.text()) {
                return new Condition.ColumnComparison(
                        column, any(List.of(Operator.EQ, Operator.NE, Operator.GT, Operator.LTE)), other);
            }
        }
        return comparison(column, field.text());
    }

    private Condition comparison(Column column, boolean text) {
        Operator operator = any(text && random.nextInt(3) == 0 ? OF_TEXTS : OF_ALL);
        List<Object> values = new ArrayList<>();
        int count = switch (operator) {
            case IN, NOT_IN -> random.nextInt(4);
            case BETWEEN, NOT_BETWEEN -> 2;
            case IS_NULL, NOT_NULL -> 0;
            default -> 1;
        };
        boolean pattern = operator == Operator.LIKE || operator == Operator.NOT_LIKE;
        for (int i = 0; i < count; i++) {
            values.add(pattern ? any(List.of("a%", "%b", "_b%", "ab", "%")) : value(text));
        }
        return new Condition.Comparison(column, operator, values);
    }

    private Object value(boolean text) {
        return text ? any(List.of("a", "ab", "b", "no")) : (Object) random.nextInt(5);
    }

    /** One of the entity's own attributes, or one that links lead to. */
    Column column(Entity entity) {
        List<String> path = new ArrayList<>();
        Entity at = entity;
        while (path.size() < 2 && !followed(at).isEmpty() && random.nextInt(4) == 0) {
            Link link = any(followed(at));
            path.add(link.name());
            at = entities.of(link.target());
        }
        return new Column(List.copyOf(path), any(at.comparable()).name());
    }

    private List<Link> followed(Entity entity) {
        return overMany ? entity.links() : entity.toOne();
    }

    private Field field(Entity entity, Column column) {
        Entity at = entity;
        for (String step : column.path()) {
            at = entities.of(at.link(step).target());
        }
        return at.fields().stream()
                .filter(field -> field.name().equals(column.attribute()))
                .findFirst()
                .orElseThrow();
    }

    private <V> V any(List<V> of) {
        return of.get(random.nextInt(of.size()));
    }
}
