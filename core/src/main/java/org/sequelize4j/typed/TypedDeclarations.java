package org.sequelize4j.typed;

import java.util.List;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.ModelDeclaration;

/**
 * What a typed model declares, together with every typed model that it reaches through its associations.
 *
 * @param models the one that was asked for first
 */
public record TypedDeclarations(List<ModelDeclaration> models, List<AssociationDeclaration> associations) {
    public TypedDeclarations {
        models = List.copyOf(models);
        associations = List.copyOf(associations);
    }
}
