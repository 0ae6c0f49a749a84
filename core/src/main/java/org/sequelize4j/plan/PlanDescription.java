package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;

/** Writes a plan as an indented tree that people read: what is joined, and what is fetched by which keys. */
final class PlanDescription {
    private final StringBuilder text = new StringBuilder();
    private int statements = 1;

    private PlanDescription() {}

    static String of(Read root) {
        PlanDescription description = new PlanDescription();
        description.below(root.node(), 1);
        int statements = description.statements;
        return root.node().model().name()
                + rows(root.select().limit(), root.select().offset(), "")
                + ": " + statements + (statements == 1 ? " statement" : " statements")
                + description.text;
    }

    private void below(Node node, int depth) {
        for (Node joined : node.joined()) {
            AssociationDefinition association = joined.association();
            if (association != null) {
                line(depth, "join " + name(association) + keys(association) + (joined.folded() ? ", rows repeat" : ""));
            }
            below(joined, depth + 1);
        }
        for (Fetch fetch : node.fetches()) {
            statements++;
            Page page = fetch.page();
            boolean keyed = fetch.read().parent() == null || fetch.association() instanceof AlongPath;
            String keys = keyed ? keys(fetch.association()) : " by a condition over " + names(fetch.sourceKeys());
            line(
                    depth,
                    "fetch " + name(fetch.association()) + keys
                            + (page == null
                                    ? ""
                                    : rows(page.limit(), page.offset(), " each") + " by " + fetch.pages()));
            below(fetch.read().node(), depth + 1);
        }
    }

    private static String name(AssociationDefinition association) {
        return association.as() + " (" + association.targetModel().name() + ")";
    }

    /** Which of its columns are those of the source, such as {@code by postId = id}. */
    private static String keys(AssociationDefinition association) {
        if (association instanceof AlongPath path) {
            return " along " + String.join(", ", path.path()) + " of " + names(association.sourceKeys());
        }
        String through = association instanceof BelongsToMany many
                ? " through " + many.throughModel().name()
                : "";
        return through + " by " + names(association.matchingKeys()) + " = " + names(association.sourceKeys());
    }

    private static String names(List<Attribute> attributes) {
        String names = String.join(", ", AssociationDefinition.names(attributes));
        return attributes.size() == 1 ? names : "(" + names + ")";
    }

    private static String rows(@Nullable Integer limit, @Nullable Integer offset, String each) {
        String some = limit == null ? "" : ", " + limit + (limit == 1 ? " row" : " rows") + each;
        return offset == null ? some : some + ", from number " + (offset + 1L) + (limit == null ? each : "");
    }

    private void line(int depth, String content) {
        text.append('\n').append("  ".repeat(depth)).append(content);
    }
}
