package org.sequelize4j.plan;

import java.util.List;
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
        if (predicate instanceof Predicate.Compare compare) {
            return compare(scope, compare);
        }
        if (predicate instanceof Predicate.All all) {
            return Logic.and(of(scope, all.parts()));
        }
        if (predicate instanceof Predicate.Any any) {
            return Logic.or(of(scope, any.parts()));
        }
        if (predicate instanceof Predicate.Not not) {
            return new SqlExpression.Not(of(scope, not.part()));
        }
        if (predicate instanceof Predicate.NotTrue not) {
            return new SqlExpression.Not(new SqlExpression.IsTruth(of(scope, not.part()), true));
        }
        if (predicate instanceof Predicate.Has has) {
            return has(scope, has);
        }
        if (predicate instanceof Predicate.InTree tree) {
            return TreeRows.of(scope, tree);
        }
        if (predicate instanceof Predicate.Literal literal) {
            return new SqlExpression.Raw(literal.sql());
        }
        if (predicate instanceof Predicate.Template template) {
            return Operands.of(scope, template.sql());
        }
        return comparison(scope, predicate);
    }

    private static List<SqlExpression> of(Scope scope, List<Predicate> parts) {
        return parts.stream().map(part -> of(scope, part)).toList();
    }

    private static SqlExpression has(Scope scope, Predicate.Has has) {
        RelatedRows rows = RelatedRows.of(has.association(), has.join(), scope);
        rows.select().where(of(rows.target(), has.condition()));
        Scope link = rows.link();
        if (link != null) {
            rows.select().where(of(link, has.throughCondition()));
        }
        return new SqlExpression.Exists(rows.select().only(RelatedRows.ANYTHING, null));
    }

    private static SqlExpression comparison(Scope scope, Predicate predicate) {
        if (predicate instanceof Predicate.CompareAll compare) {
            return new SqlExpression.Binary(
                    new SqlExpression.Tuple(Operands.of(scope, compare.left())),
                    symbol(compare.comparator()),
                    new SqlExpression.Tuple(Operands.of(scope, compare.right())));
        }
        if (predicate instanceof Predicate.In in) {
            Operand first = in.values().stream()
                    .filter(value -> !(value instanceof Operand.NullOperand))
                    .findFirst()
                    .orElse(in.operand());
            return new SqlExpression.In(
                    Documents.compared(scope, in.operand(), first), Operands.of(scope, in.values()));
        }
        if (predicate instanceof Predicate.Between between) {
            return new SqlExpression.Between(
                    Documents.compared(scope, between.operand(), between.from()),
                    Operands.of(scope, between.from()),
                    Operands.of(scope, between.to()));
        }
        if (predicate instanceof Predicate.IsNull isNull) {
            return new SqlExpression.IsNull(Documents.text(scope, isNull.operand()));
        }
        if (predicate instanceof Predicate.InRows in) {
            return new SqlExpression.InRows(
                    Documents.text(scope, in.operand()), Operands.inParentheses(Operands.of(scope, in.rows())));
        }
        return Relations.of(scope, predicate);
    }

    private static SqlExpression compare(Scope scope, Predicate.Compare compare) {
        SqlExpression left = Documents.compared(scope, compare.left(), compare.right());
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
