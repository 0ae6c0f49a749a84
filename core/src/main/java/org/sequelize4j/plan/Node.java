package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Selection;

/**
 * Which columns of a statement's result make the instances of one model, and what is loaded with them.
 *
 * @param association what leads here from the node that this one is joined to; null where the statement begins
 * @param folded whether there may be several of these for one row that this node is joined to, which then repeats
 * @param link the junction's rows that come along with these where they are joined through one; null otherwise
 * @param attributes what is read, in the order of the columns; of a joined node the first belongs to the primary key, so that
 *     null in its column tells that there is no row
 * @param virtuals what the instances show without a column
 * @param unasked of these, what nobody asked for: keys that loading needs
 * @param includes what was asked to be loaded with the instances
 * @param columns where each attribute stands, counted from 1; of a joined row a key that equals that of the row above stands there
 * @param firstComputed the index of the first computed column; the others follow it
 */
public record Node(
        ModelDefinition model,
        @Nullable AssociationDefinition association,
        boolean folded,
        @Nullable Node link,
        List<Attribute> attributes,
        List<Attribute> virtuals,
        List<Attribute> unasked,
        List<Include> includes,
        List<Integer> columns,
        int firstComputed,
        List<Selection.Computed> computed,
        List<Node> joined,
        List<Fetch> fetches) {
    Node joinedBy(AssociationDefinition by, boolean repeating, @Nullable Node junction) {
        return new Node(
                model,
                by,
                repeating,
                junction,
                attributes,
                virtuals,
                unasked,
                includes,
                columns,
                firstComputed,
                computed,
                joined,
                fetches);
    }

    /** The index of an attribute's column, counted from 1. */
    public int column(Attribute attribute) {
        return columns.get(attributes.indexOf(attribute));
    }

    /** Whether rows of this node repeat, because of what is joined to it or further below. */
    public boolean repeats() {
        for (Node node : joined) {
            if (node.folded() || node.repeats()) {
                return true;
            }
        }
        return false;
    }
}
