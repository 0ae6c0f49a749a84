package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;

/** Counts the root rows of a find: required includes become EXISTS, so that nothing is counted twice. */
final class Counting {
    private Counting() {}

    static Select of(Find find, Scope root) {
        SelectBuilder select = restrict(find, root);
        return find.distinct() ? ofDistinct(find, root) : select.only(Operands.countAll(), null);
    }

    /** Any other value over the same rows. */
    static Select aggregate(Find find, Scope root, Operand function) {
        SelectBuilder select = restrict(find, root);
        return select.only(Operands.of(root, function), null);
    }

    /** Lets only the rows through that the find would give without limit and offset. */
    static SelectBuilder restrict(Find find, Scope root) {
        SelectBuilder select = root.select();
        for (Include include : find.includes()) {
            if (include.required()) {
                select.where(NodePlanner.exists(root, include));
            }
        }
        select.where(ManyColumns.where(root, find));
        return select;
    }

    private static Select ofDistinct(Find find, Scope root) {
        List<Select.Item> items = NodePlanner.attributes(find, true, List.of()).stream()
                .map(attribute -> new Select.Item(root.column(attribute), null))
                .toList();
        Source counted = new Source.Subquery(
                root.select().unordered(true, items), root.aliases().take("counted"));
        return new SelectBuilder(counted).only(Operands.countAll(), null);
    }
}
