package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** The page of a root query whose rows repeat: the keys of its rows are found by a subquery, so that limits count them once. */
final class FoldedPage {
    private FoldedPage() {}

    /** Joins the page to the root of a statement that has no conditions and no limit of its own. */
    static void join(Find find, Scope root) {
        String alias = root.aliases().take(find.model().name());
        SelectBuilder select = new SelectBuilder(new Source.Table(
                find.model().table().schema(), find.model().table().name(), alias));
        Scope rows = Scope.root(find.model(), alias, alias, root.aliases(), select);
        Counting.restrict(find, rows);
        Order.ofRoot(rows, find, null).forEach(select::orderBy);
        String page = root.aliases().take("page");
        List<SqlExpression> on = new ArrayList<>();
        List<Select.Item> keys = new ArrayList<>();
        for (Attribute key : find.model().primaryKey()) {
            keys.add(new Select.Item(rows.column(key), key.column()));
            on.add(Logic.equal(new SqlExpression.Column(page, key.column()), root.column(key)));
        }
        root.select().joinFirst(new Source.Subquery(select.paged(keys, find.limit(), find.offset()), page), on);
    }
}
