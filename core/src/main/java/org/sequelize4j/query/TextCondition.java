package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.query.Predicate.Case;
import org.sequelize4j.query.Predicate.Not;

/** The operators of text. */
abstract class TextCondition<V extends @Nullable Object, Q> extends RelatingCondition<V, Q> {
    TextCondition(Comparison left) {
        super(left);
    }

    abstract Q leaveOut();

    @Override
    public final Q like(String pattern) {
        return like("like", pattern, Case.SENSITIVE);
    }

    @Override
    public final Q notLike(String pattern) {
        return notLike("notLike", pattern, Case.SENSITIVE);
    }

    @Override
    public final Q likeIfPresent(@Nullable String pattern) {
        return pattern == null ? leaveOut() : like(pattern);
    }

    @Override
    public final Q iLike(String pattern) {
        return like("iLike", pattern, Case.INSENSITIVE);
    }

    @Override
    public final Q notILike(String pattern) {
        return notLike("notILike", pattern, Case.INSENSITIVE);
    }

    @Override
    public final Q like(Expression pattern) {
        return like("like", pattern, Case.SENSITIVE);
    }

    @Override
    public final Q notLike(Expression pattern) {
        return notLike("notLike", pattern, Case.SENSITIVE);
    }

    @Override
    public final Q iLike(Expression pattern) {
        return like("iLike", pattern, Case.INSENSITIVE);
    }

    @Override
    public final Q notILike(Expression pattern) {
        return notLike("notILike", pattern, Case.INSENSITIVE);
    }

    private Q like(String operator, @Nullable Object pattern, Case sensitivity) {
        return close(Spread.over(pattern, one -> left.like(operator, one, sensitivity)));
    }

    private Q notLike(String operator, @Nullable Object pattern, Case sensitivity) {
        return close(Spread.over(pattern, one -> new Not(left.like(operator, one, sensitivity))));
    }

    @Override
    public final Q startsWith(String text) {
        return close(left.like("startsWith", LikePattern.startsWith(left.present("startsWith", text)), Case.SENSITIVE));
    }

    @Override
    public final Q endsWith(String text) {
        return close(left.like("endsWith", LikePattern.endsWith(left.present("endsWith", text)), Case.SENSITIVE));
    }

    @Override
    public final Q contains(String text) {
        return left.isText() ? substring("contains", text) : contains((Object) text);
    }

    @Override
    public final Q substring(String text) {
        return substring("substring", text);
    }

    private Q substring(String operator, @Nullable String text) {
        return close(left.like(operator, LikePattern.contains(left.present(operator, text)), Case.SENSITIVE));
    }

    @Override
    public final Q containsIfPresent(@Nullable String text) {
        return text == null ? leaveOut() : contains(text);
    }

    @Override
    public final Q regexp(String pattern) {
        return close(left.regexp("regexp", pattern, Case.SENSITIVE));
    }

    @Override
    public final Q notRegexp(String pattern) {
        return close(new Not(left.regexp("notRegexp", pattern, Case.SENSITIVE)));
    }

    @Override
    public final Q iRegexp(String pattern) {
        return close(left.regexp("iRegexp", pattern, Case.INSENSITIVE));
    }

    @Override
    public final Q notIRegexp(String pattern) {
        return close(new Not(left.regexp("notIRegexp", pattern, Case.INSENSITIVE)));
    }
}
