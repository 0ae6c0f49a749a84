package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The source has a foreign key to the target.
 *
 * @param oneOf the alias of the association that this is one of the models of; null when it stands for itself
 * @param sourceScope by which the source tells that its key is one of this target; empty when it stands for itself
 */
public record BelongsTo(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<Attribute> foreignKeys,
        List<Attribute> targetKeys,
        boolean required,
        @Nullable String inverse,
        @Nullable String oneOf,
        Map<Attribute, Object> sourceScope)
        implements AssociationDefinition {

    /** One that stands for itself. */
    public BelongsTo(
            int index,
            String as,
            String singular,
            String plural,
            boolean aliased,
            ModelDefinition sourceModel,
            ModelDefinition targetModel,
            List<Attribute> foreignKeys,
            List<Attribute> targetKeys,
            boolean required,
            @Nullable String inverse) {
        this(
                index,
                as,
                singular,
                plural,
                aliased,
                sourceModel,
                targetModel,
                foreignKeys,
                targetKeys,
                required,
                inverse,
                null,
                Map.of());
    }

    @Override
    public Kind kind() {
        return Kind.BELONGS_TO;
    }

    @Override
    public List<Attribute> sourceKeys() {
        return foreignKeys;
    }

    @Override
    public List<Attribute> matchingKeys() {
        return targetKeys;
    }

    @Override
    public Map<Attribute, Object> scope() {
        return Map.of();
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
