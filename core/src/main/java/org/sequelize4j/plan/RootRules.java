package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OperandWords;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Position;
import org.sequelize4j.query.Predicate;

/** What has no meaning in SQL, or another on each database, is refused before any of them is asked. */
final class RootRules {
    private RootRules() {}

    /** Rules of rows that are instances. */
    static void ofInstances(Find find) {
        fromTheBeginning(find);
        if (!find.groupBy().isEmpty()) {
            throw new QueryException("Groups of \"" + find.model().name()
                    + "\" are no instances: read them with findRows(…) instead of the finder that was called.");
        }
        if (filtersGroups(find)) {
            throw new QueryException("having(…) is a condition on groups, and this query of \""
                    + find.model().name() + "\" finds rows; use where(…), or findRows(…) with groupBy(…).");
        }
        orderOfDistinct(find);
    }

    /** Rules of rows that are read as they are. All rows are one group where nothing but what is computed is selected. */
    static void ofRows(Find find) {
        fromTheBeginning(find);
        if (filtersGroups(find)
                && find.groupBy().isEmpty()
                && !find.selection().attributes().isEmpty()) {
            throw new QueryException("having(…) is a condition on groups, and this query of \""
                    + find.model().name()
                    + "\" makes none; use where(…) for rows, or add groupBy(…). To judge all rows as"
                    + " one group, select nothing but aggregates: attributes().attribute(countAll(), \"rows\").");
        }
        orderOfDistinct(find);
    }

    /** What goes on from a row is planned as a condition. */
    static void fromTheBeginning(Find find) {
        Position position = find.manner().position();
        if (position != null) {
            throw new QueryException((position.before() ? "before(…)" : "after(…)") + " of \""
                    + find.model().name()
                    + "\" goes on from the row of a cursor, which findSlice(…) does; no other finder, count or statement takes"
                    + " it.");
        }
    }

    private static boolean filtersGroups(Find find) {
        return !find.having().equals(Predicate.ALWAYS);
    }

    private static void orderOfDistinct(Find find) {
        if (!find.distinct()) {
            return;
        }
        for (OrderTerm term : find.order()) {
            if (!selects(find, term.operand())) {
                throw new QueryException("distinct() makes one of all rows that are alike in what is selected, so "
                        + OperandWords.of(find.model(), term.operand())
                        + " may have several values for each and cannot order them. Add it to attributes(…), or leave out"
                        + " the order or distinct().");
            }
        }
    }

    private static boolean selects(Find find, Operand operand) {
        if (!(operand instanceof AttributeOperand column)) {
            return find.selection().computed().stream()
                    .anyMatch(computed -> computed.operand().equals(operand));
        }
        Find selecting = find;
        for (AssociationDefinition step : column.path().steps()) {
            Find included = included(selecting, step);
            if (included == null) {
                return false;
            }
            selecting = included;
        }
        return selecting.selection().attributes().contains(column.attribute());
    }

    private static @Nullable Find included(Find find, AssociationDefinition step) {
        List<Include> includes = find.includes();
        return includes.stream()
                .filter(include -> include.association().as().equals(step.as()))
                .map(Include::query)
                .findFirst()
                .orElse(null);
    }
}
