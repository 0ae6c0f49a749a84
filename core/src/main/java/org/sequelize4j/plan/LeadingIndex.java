package org.sequelize4j.plan;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;

/** Tells whether an index leads from one source to its rows, so that finding those of one costs little. */
final class LeadingIndex {
    private LeadingIndex() {}

    static boolean exists(AssociationDefinition association) {
        if (association instanceof AlongPath) {
            return false;
        }
        return association instanceof BelongsToMany many
                ? begins(many.throughModel(), many.foreignKeys())
                : begins(association.targetModel(), association.matchingKeys());
    }

    private static boolean begins(ModelDefinition model, List<Attribute> keys) {
        Stream<List<Attribute>> indexes = model.indexes().stream()
                .filter(index -> index.isPlain() && index.where().isEmpty())
                .map(Index::attributes);
        Stream<List<Attribute>> unique = model.uniqueKeys().stream().map(key -> key.attributes());
        return Stream.of(Stream.of(model.primaryKey()), unique, indexes)
                .flatMap(all -> all)
                .anyMatch(columns -> columns.size() >= keys.size()
                        && new HashSet<>(columns.subList(0, keys.size())).containsAll(keys));
    }
}
