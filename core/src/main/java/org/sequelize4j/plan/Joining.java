package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Include;

/** How an include stands in the statement of its source. */
enum Joining {
    /** Joined, with one row for each of its source at most. */
    SINGLE,
    /** Joined, so that rows of its source repeat; they are folded when they are read. */
    FOLDED,
    /** Not at all; its rows are fetched by a statement of their own. */
    FETCHED;

    /**
     * Decides for one include.
     *
     * @param wish of the whole query, for includes that say nothing and can be loaded so; null for none
     * @param place of the node that it is included in
     * @throws QueryException when the include itself says a strategy that is impossible
     */
    static Joining of(Include include, @Nullable LoadStrategy wish, Folds folds, int place) {
        LoadStrategy said = include.query().manner().strategy();
        LoadStrategy asked = said == null ? wish : said;
        boolean single = isSingle(include);
        if (asked == LoadStrategy.JOIN && !single && !include.isForConditionsOnly()) {
            String obstacle = folds.obstacle(include, place);
            if (obstacle == null) {
                return FOLDED;
            }
            if (said != null) {
                throw new QueryException(
                        "strategy(JOIN) of include(\""
                                + include.association().as() + "\") " + obstacle
                                + ". Leave it out: then the rows come by a statement of their own, and the result is the same.");
            }
        }
        boolean separate = asked == null
                ? isOneOfSeveral(include)
                : said == null ? wish == LoadStrategy.SEPARATE : said != LoadStrategy.JOIN;
        return single && !separate ? SINGLE : FETCHED;
    }

    /** Rows mostly lead to few of several models, so that joining all of them would make every row wide for nothing. */
    private static boolean isOneOfSeveral(Include include) {
        return include.association() instanceof BelongsTo target && target.oneOf() != null;
    }

    /** What can neither multiply nor page the rows of the source. */
    static boolean isSingle(Include include) {
        AssociationDefinition association = include.association();
        boolean single = association instanceof BelongsTo
                || (association instanceof HasOne hasOne
                        && (HasOneKey.isUnique(hasOne)
                                || association.targetModel().primaryKey().size() == 1));
        return single
                && include.join() == null
                && include.query().limit() == null
                && include.query().offset() == null;
    }
}
