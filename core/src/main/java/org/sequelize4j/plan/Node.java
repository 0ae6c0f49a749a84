package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Selection;

/**
 * Which columns of a statement's result make the instances of one model, and what is loaded with them.
 *
 * @param association what leads here from the node that this one is joined to; null where the statement begins
 * @param attributes what is read, in the order of the columns; of a joined node the first belongs to the primary key, so that
 *     null in its column tells that there is no row
 * @param virtuals what the instances show without a column
 * @param unasked of these, what nobody asked for: keys that loading needs
 * @param firstColumn the index of the first attribute's column, counted from 1; the computed columns follow the attributes
 */
public record Node(
        ModelDefinition model,
        @Nullable AssociationDefinition association,
        List<Attribute> attributes,
        List<Attribute> virtuals,
        List<Attribute> unasked,
        int firstColumn,
        List<Selection.Computed> computed,
        List<Node> joined,
        List<Fetch> fetches) {}
