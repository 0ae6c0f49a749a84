package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Include;

/** How a limit inside an include is cut off for each parent. */
public enum ParentPages {
    /** By the numbers of a window function. */
    WINDOW,
    /** By a subquery for each parent. */
    LATERAL;

    /**
     * Decides for one include; where it says nothing, and the whole query neither, a subquery for each parent is taken where the
     * database has them and an index leads to its rows.
     *
     * @param wish of the whole query
     * @throws QueryException when the include itself asks for what the database does not have
     */
    static ParentPages of(Include include, @Nullable LoadStrategy wish, Dialect dialect) {
        LoadStrategy said = include.query().manner().strategy();
        boolean lateral = dialect.can(Capability.LATERAL);
        if (said == LoadStrategy.LATERAL && !lateral) {
            throw new QueryException("strategy(LATERAL) of include(\""
                    + include.association().as() + "\") needs LATERAL subqueries, which " + dialect.name()
                    + " does not have. Write strategy(WINDOW), or leave it out: the result is the same.");
        }
        LoadStrategy asked = said == LoadStrategy.WINDOW || said == LoadStrategy.LATERAL ? said : wish;
        boolean leading = asked == LoadStrategy.LATERAL || LeadingIndex.exists(include.association());
        boolean keyed = !(include.association() instanceof AlongPath);
        if (lateral && keyed && asked != LoadStrategy.WINDOW && leading) {
            return LATERAL;
        }
        if (Page.of(include) != null && !dialect.can(Capability.WINDOW_FUNCTIONS)) {
            throw new QueryException(
                    "A limit inside include(\"" + include.association().as()
                            + "\") needs window functions, which " + dialect.name()
                            + " does not have. Leave the limit out, or fetch for one \""
                            + include.association().source()
                            + "\" at a time.");
        }
        return WINDOW;
    }
}
