package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the target have a foreign key to the source. */
public record HasMany(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<Attribute> sourceKeys,
        List<Attribute> foreignKeys,
        Map<Attribute, Object> scope,
        @Nullable String inverse)
        implements AssociationDefinition {

    @Override
    public Kind kind() {
        return Kind.HAS_MANY;
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
