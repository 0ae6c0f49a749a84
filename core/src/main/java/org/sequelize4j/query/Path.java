package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;

/**
 * The to-one associations from the queried model to the model of an attribute; empty for the queried model itself. Has-one
 * steps stand for the one row that loading would give.
 */
public record Path(List<AssociationDefinition> steps) {
    public static final Path ROOT = new Path(List.of());

    public Path {
        steps = List.copyOf(steps);
    }
}
