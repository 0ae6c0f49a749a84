package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** At most one row of the target has a foreign key to the source; {@code unique} when the database sees to it. */
public record HasOne(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<Attribute> sourceKeys,
        List<Attribute> foreignKeys,
        boolean unique,
        Map<Attribute, Object> scope,
        @Nullable String inverse)
        implements AssociationDefinition {

    @Override
    public Kind kind() {
        return Kind.HAS_ONE;
    }

    @Override
    public List<Attribute> matchingKeys() {
        return foreignKeys;
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
