package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Parameter;
import org.sequelize4j.type.JsonType;

/**
 * Takes values out of what was asked, so that its plan can be used again with others. Only values that attributes are compared
 * with are taken, which no stage looks at before they are bound; all else, such as the number of values in a list, stays in the
 * shape. Equal values become one parameter, since a plan may depend on whether two conditions are equal.
 */
public final class Parameters {
    /** With more values than this, statements are seldom alike. */
    private static final int MOST = 40;

    private final List<ValueOperand> said = new ArrayList<>(4);
    private final List<Object> keys;
    private final @Nullable Object @Nullable [] given;
    private int hash = 1;

    public Parameters() {
        this(List.of(), null);
    }

    private Parameters(List<Object> keys, @Nullable Object @Nullable [] given) {
        this.keys = keys;
        this.given = given;
    }

    /** With parameters for a key that leads to what is asked for, before all others. */
    public static Parameters of(List<Object> key) {
        return new Parameters(key, null);
    }

    /** The parameters that stand for that key. */
    public static List<Object> key(int columns) {
        List<Object> parameters = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            parameters.add(new Parameter(i));
        }
        return parameters;
    }

    /** An include of a plan with values in the place of its parameters. */
    public static Include filled(Include include, @Nullable Object[] values) {
        return new Parameters(List.of(), values).without(include);
    }

    /** The shape of a find; the values are taken from it. */
    public Shape<Find> shape(Find find) {
        return new Shape<>(without(find), hash);
    }

    /** The shape of an include. */
    public Shape<Include> shape(Include include) {
        return new Shape<>(without(include), hash);
    }

    /** Whether there are so many values that keeping the plan does not pay. */
    public boolean areMany() {
        return said.size() > MOST;
    }

    /** The values in the order of their parameters. */
    public @Nullable Object[] values() {
        @Nullable Object[] values = new Object[keys.size() + said.size()];
        for (int i = 0; i < keys.size(); i++) {
            values[i] = keys.get(i);
        }
        for (int i = 0; i < said.size(); i++) {
            values[keys.size() + i] = said.get(i).value();
        }
        return values;
    }

    private Find without(Find find) {
        mix(find.model().hashCode());
        mix(find.selection().attributes().size());
        mix(find.limit() == null ? 0 : find.limit());
        mix(find.offset() == null ? 0 : find.offset());
        Predicate where = without(find.where());
        Find shape = same(where, find.where()) ? find : find.withWhere(where);
        return find.includes().isEmpty() ? shape : shape.withIncludes(each(find.includes(), this::without));
    }

    private Include without(Include include) {
        mix(include.association().as().hashCode());
        Find through = include.throughQuery();
        JoinCondition join = include.join();
        return new Include(
                include.association(),
                without(include.query()),
                include.required(),
                through == null ? null : without(through),
                join == null ? null : without(join));
    }

    private JoinCondition without(JoinCondition join) {
        return new JoinCondition(
                join.on() == null ? null : without(join.on()),
                join.or() == null ? null : without(join.or()),
                without(join.and()));
    }

    private Predicate without(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            mix(compare.comparator().hashCode());
            return new Predicate.Compare(
                    compare.left(), compare.comparator(), without(compare.left(), compare.right()));
        }
        if (predicate instanceof Predicate.All all) {
            return all.parts().isEmpty() ? all : new Predicate.All(each(all.parts(), this::without));
        }
        if (predicate instanceof Predicate.Any any) {
            mix(2);
            return new Predicate.Any(each(any.parts(), this::without));
        }
        if (predicate instanceof Predicate.Not not) {
            mix(3);
            return new Predicate.Not(without(not.part()));
        }
        if (predicate instanceof Predicate.NotTrue not) {
            mix(4);
            return new Predicate.NotTrue(without(not.part()));
        }
        if (predicate instanceof Predicate.In in) {
            mix(in.values().size());
            return new Predicate.In(in.operand(), each(in.values(), value -> without(in.operand(), value)));
        }
        if (predicate instanceof Predicate.Between between) {
            return new Predicate.Between(
                    between.operand(),
                    without(between.operand(), between.from()),
                    without(between.operand(), between.to()));
        }
        if (predicate instanceof Predicate.Has has) {
            mix(has.association().as().hashCode());
            JoinCondition join = has.join();
            return new Predicate.Has(
                    has.association(),
                    without(has.condition()),
                    without(has.throughCondition()),
                    join == null ? null : without(join));
        }
        return predicate;
    }

    private Operand without(Operand left, Operand right) {
        if (left instanceof AttributeOperand attribute) {
            mix(attribute.attribute().slot());
            if (right instanceof ValueOperand value && !(value.type().stored() instanceof JsonType)) {
                return parameter(value);
            }
        }
        return right;
    }

    private ValueOperand parameter(ValueOperand value) {
        if (given != null) {
            return value.value() instanceof Parameter parameter
                    ? new ValueOperand(Objects.requireNonNull(given[parameter.index()]), value.type())
                    : value;
        }
        int index = areMany() ? said.size() : said.indexOf(value);
        if (index < 0 || index == said.size()) {
            index = said.size();
            said.add(value);
        }
        mix(index);
        return new ValueOperand(new Parameter(keys.size() + index), value.type());
    }

    private static <E> List<E> each(List<E> parts, UnaryOperator<E> without) {
        if (parts.isEmpty()) {
            return parts;
        }
        List<E> replaced = new ArrayList<>(parts.size());
        for (E part : parts) {
            replaced.add(without.apply(part));
        }
        return replaced;
    }

    @SuppressWarnings("ReferenceEquality") // what has no parts is left as it is
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private void mix(int part) {
        hash = 31 * hash + part;
    }
}
