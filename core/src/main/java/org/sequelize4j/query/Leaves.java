package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The attributes and JSON paths that a condition speaks of, to be looked at or to be replaced. */
public final class Leaves {
    private final UnaryOperator<Operand> leaf;
    private boolean more;

    private Leaves(UnaryOperator<Operand> leaf) {
        this.leaf = leaf;
    }

    /** All of them, but those of associated rows that a condition asks for by itself. */
    public static List<Operand> of(Predicate condition) {
        List<Operand> leaves = new ArrayList<>();
        new Leaves(operand -> {
                    leaves.add(operand);
                    return operand;
                })
                .in(condition);
        return leaves;
    }

    /** Whether it speaks of nothing else that belongs to a row: no associated rows, no SQL of the user's own. */
    public static boolean areAll(Predicate condition) {
        Leaves leaves = new Leaves(operand -> operand);
        leaves.in(condition);
        return !leaves.more;
    }

    /** The same condition over other attributes. */
    public static Predicate replaced(Predicate condition, UnaryOperator<Operand> leaf) {
        return new Leaves(leaf).in(condition);
    }

    private Predicate in(Predicate condition) {
        if (condition instanceof Predicate.Compare compare) {
            return new Predicate.Compare(in(compare.left()), compare.comparator(), in(compare.right()));
        }
        if (condition instanceof Predicate.All all) {
            return new Predicate.All(all.parts().stream().map(this::in).toList());
        }
        if (condition instanceof Predicate.Any any) {
            return new Predicate.Any(any.parts().stream().map(this::in).toList());
        }
        if (condition instanceof Predicate.Not not) {
            return new Predicate.Not(in(not.part()));
        }
        if (condition instanceof Predicate.In in) {
            return new Predicate.In(in(in.operand()), in(in.values()));
        }
        if (condition instanceof Predicate.Between between) {
            return new Predicate.Between(in(between.operand()), in(between.from()), in(between.to()));
        }
        if (condition instanceof Predicate.Like like) {
            return new Predicate.Like(in(like.operand()), in(like.pattern()), like.escape(), like.sensitivity());
        }
        return inOther(condition);
    }

    private Predicate inOther(Predicate condition) {
        if (condition instanceof Predicate.CompareAll compare) {
            return new Predicate.CompareAll(in(compare.left()), compare.comparator(), in(compare.right()));
        }
        if (condition instanceof Predicate.NotTrue not) {
            return new Predicate.NotTrue(in(not.part()));
        }
        if (condition instanceof Predicate.Regexp regexp) {
            return new Predicate.Regexp(in(regexp.operand()), regexp.pattern(), regexp.sensitivity());
        }
        if (condition instanceof Predicate.Is is) {
            return new Predicate.Is(in(is.operand()), is.truth());
        }
        if (condition instanceof Predicate.InRows in) {
            return new Predicate.InRows(in(in.operand()), in(in.rows()));
        }
        if (condition instanceof Predicate.Related related) {
            return new Predicate.Related(in(related.left()), related.relation(), in(related.right()));
        }
        if (condition instanceof Predicate.HasKeys has) {
            return new Predicate.HasKeys(in(has.document()), has.keys(), has.all());
        }
        if (condition instanceof Predicate.IsNull isNull) {
            return new Predicate.IsNull(in(isNull.operand()));
        }
        more = true;
        return condition;
    }

    private List<Operand> in(List<Operand> operands) {
        return operands.stream().map(this::in).toList();
    }

    private Operand in(Operand operand) {
        if (operand instanceof Operand.ValueOperand) {
            return operand;
        }
        if (operand instanceof Operand.AttributeOperand || operand instanceof Operand.JsonOperand) {
            return leaf.apply(operand);
        }
        if (operand instanceof Operand.FunctionOperand call) {
            return new Operand.FunctionOperand(call.name(), in(call.arguments()), call.distinct());
        }
        if (operand instanceof Operand.CastOperand cast) {
            return new Operand.CastOperand(in(cast.operand()), cast.type());
        }
        if (operand instanceof Operand.TruthOperand truth) {
            return new Operand.TruthOperand(in(truth.condition()));
        }
        more |= operand instanceof Operand.AggregateOperand;
        return operand;
    }
}
