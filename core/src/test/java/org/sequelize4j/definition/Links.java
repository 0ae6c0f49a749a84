package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;

/** Links hand-made definitions, for tests of the stages behind. */
public final class Links {
    private Links() {}

    public static void link(ModelDefinition model, List<AssociationDefinition> associations) {
        model.link(new Definitions.Links(List.of(), associations, Map.of()));
    }
}
