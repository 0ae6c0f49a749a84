package org.sequelize4j.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.Expression;
import org.sequelize4j.query.Predicate.Relation;

/** The operators of arrays, ranges, JSON documents and full text. */
abstract class RelatingCondition<V extends @Nullable Object, Q> implements Condition<V, Q> {
    final Comparison left;

    RelatingCondition(Comparison left) {
        this.left = left;
    }

    abstract Q close(Predicate predicate);

    private Q relate(String operator, Relation relation, @Nullable Object value) {
        return close(Spread.over(value, one -> new Relating(left).of(operator, relation, one)));
    }

    @Override
    public final Q contains(Object value) {
        return value instanceof String text && left.isText()
                ? contains(text)
                : relate("contains", Relation.CONTAINS, value);
    }

    @Override
    public final Q contained(Object value) {
        return relate("contained", Relation.CONTAINED, value);
    }

    @Override
    public final Q overlap(Object value) {
        return relate("overlap", Relation.OVERLAP, value);
    }

    @Override
    public final Q adjacent(Object range) {
        return relate("adjacent", Relation.ADJACENT, range);
    }

    @Override
    public final Q strictLeft(Object range) {
        return relate("strictLeft", Relation.STRICT_LEFT, range);
    }

    @Override
    public final Q strictRight(Object range) {
        return relate("strictRight", Relation.STRICT_RIGHT, range);
    }

    @Override
    public final Q noExtendRight(Object range) {
        return relate("noExtendRight", Relation.NO_EXTEND_RIGHT, range);
    }

    @Override
    public final Q noExtendLeft(Object range) {
        return relate("noExtendLeft", Relation.NO_EXTEND_LEFT, range);
    }

    @Override
    public final Q match(Expression search) {
        return relate("match", Relation.MATCH, search);
    }

    @Override
    public final Q hasKey(String key) {
        return close(new Relating(left).keys("hasKey", List.of(left.present("hasKey", key)), true));
    }

    @Override
    public final Q hasAnyKey(Collection<String> keys) {
        return close(new Relating(left).keys("hasAnyKey", keys, false));
    }

    @Override
    public final Q hasAllKeys(Collection<String> keys) {
        return close(new Relating(left).keys("hasAllKeys", keys, true));
    }
}
