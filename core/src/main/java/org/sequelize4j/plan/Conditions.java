package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.SqlExpression;

/** Translates conditions; exhaustive over the sealed {@link Predicate}. */
public final class Conditions {
    private Conditions() {}

    /**
     * A condition for a statement that nothing can be joined to (UPDATE, DELETE): what it says of associated rows becomes
     * EXISTS or a subquery.
     *
     * @param tableAlias what the model's table is called in the statement
     */
    public static SqlExpression where(ModelDefinition model, String tableAlias, Predicate predicate) {
        Aliases aliases = new Aliases();
        aliases.take(tableAlias);
        return of(Scope.fixed(model, tableAlias, aliases), predicate);
    }

    static SqlExpression of(Scope scope, Predicate predicate) {
        if (predicate instanceof Predicate.All all) {
            return Logic.and(of(scope, all.parts()));
        }
        if (predicate instanceof Predicate.Any any) {
            return Logic.or(of(scope, any.parts()));
        }
        if (predicate instanceof Predicate.Not not) {
            return new SqlExpression.Not(of(scope, not.part()));
        }
        if (predicate instanceof Predicate.Has has) {
            return has(scope, has);
        }
        if (predicate instanceof Predicate.Literal literal) {
            return new SqlExpression.Raw(literal.sql());
        }
        return comparison(scope, predicate);
    }

    private static List<SqlExpression> of(Scope scope, List<Predicate> parts) {
        return parts.stream().map(part -> of(scope, part)).toList();
    }

    private static SqlExpression has(Scope scope, Predicate.Has has) {
        RelatedRows rows = RelatedRows.of(has.association(), scope);
        rows.select().where(of(rows.target(), has.condition()));
        Scope link = rows.link();
        if (link != null) {
            rows.select().where(of(link, has.throughCondition()));
        }
        return new SqlExpression.Exists(rows.select().only(RelatedRows.ANYTHING, null));
    }

    private static SqlExpression comparison(Scope scope, Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            return compare(scope, compare);
        }
        if (predicate instanceof Predicate.In in) {
            return new SqlExpression.In(Operands.of(scope, in.operand()), Operands.of(scope, in.values()));
        }
        if (predicate instanceof Predicate.Between between) {
            return new SqlExpression.Between(
                    Operands.of(scope, between.operand()),
                    Operands.of(scope, between.from()),
                    Operands.of(scope, between.to()));
        }
        if (predicate instanceof Predicate.Like like) {
            return like(Operands.of(scope, like.operand()), like.pattern(), like.escape(), like.sensitivity());
        }
        if (predicate instanceof Predicate.IsNull isNull) {
            return new SqlExpression.IsNull(Operands.of(scope, isNull.operand()));
        }
        throw new IllegalStateException("Not a comparison: " + predicate);
    }

    private static SqlExpression like(
            SqlExpression operand, String pattern, @Nullable Character escape, Predicate.Case sensitivity) {
        return new SqlExpression.Like(
                operand, new SqlExpression.Bind(pattern, null), escape, sensitivity == Predicate.Case.INSENSITIVE);
    }

    private static SqlExpression compare(Scope scope, Predicate.Compare compare) {
        SqlExpression left = Operands.of(scope, compare.left());
        if (compare.right() instanceof Operand.NullOperand) {
            return compareWithNull(left, compare.comparator());
        }
        return new SqlExpression.Binary(left, symbol(compare.comparator()), Operands.of(scope, compare.right()));
    }

    /** {@code = NULL} is never true in SQL; whoever compares with null means IS NULL. */
    private static SqlExpression compareWithNull(SqlExpression left, Predicate.Comparator comparator) {
        SqlExpression isNull = new SqlExpression.IsNull(left);
        return switch (comparator) {
            case EQ -> isNull;
            case NE -> new SqlExpression.Not(isNull);
            default -> new SqlExpression.Binary(left, symbol(comparator), new SqlExpression.Null());
        };
    }

    private static String symbol(Predicate.Comparator comparator) {
        return switch (comparator) {
            case EQ -> "=";
            case NE -> "<>";
            case GT -> ">";
            case GTE -> ">=";
            case LT -> "<";
            case LTE -> "<=";
        };
    }
}
