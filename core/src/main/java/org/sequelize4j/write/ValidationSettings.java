package org.sequelize4j.write;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;

/**
 * What a validation looks at.
 *
 * @param fields the only attributes that are judged; null for all
 * @param skip attributes, and rules for the instance as a whole, that are left out; ignored for attributes when fields are named
 * @param hooks whether the hooks of validations run
 */
public record ValidationSettings(@Nullable Set<String> fields, Set<String> skip, boolean hooks) {
    public static final ValidationSettings ALL = new ValidationSettings(null, Set.of(), true);

    List<Attribute> of(ModelDefinition model, List<Attribute> attributes) {
        if (fields != null) {
            fields.forEach(model::requireAttribute);
        }
        return attributes.stream()
                .filter(attribute ->
                        fields == null ? !skip.contains(attribute.name()) : fields.contains(attribute.name()))
                .toList();
    }
}
