package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Finds;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** What is destroyed, hooks and all, before the row that it hangs on: associations of onDelete CASCADE that ask for hooks. */
final class Cascades {
    private final Finds finds;
    private final Queries queries;

    Cascades(Finds finds, Queries queries) {
        this.finds = finds;
        this.queries = queries;
    }

    static boolean any(ModelDefinition model) {
        return !model.hookedCascades().isEmpty();
    }

    /** The rows that hang on this one, association by association; of a belongsToMany those of the junction. */
    List<RowInstance> of(RowInstance row) {
        List<RowInstance> hanging = new ArrayList<>();
        for (AssociationDefinition association : row.definition().hookedCascades()) {
            List<Object> key = key(row, association);
            if (key != null) {
                BelongsToMany through = association instanceof BelongsToMany many ? many : null;
                ModelDefinition holder = through == null ? association.targetModel() : through.throughModel();
                List<Predicate> parts = new ArrayList<>();
                parts.add(KeysCondition.equal(association.matchingKeys(), key));
                (through == null ? association.scope() : through.throughScope())
                        .forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
                hanging.addAll(finds.all(queries.all(holder).and(Predicate.all(parts))));
            }
        }
        return hanging;
    }

    /** Null when a part of it is null, over which nothing hangs. */
    private static @Nullable List<Object> key(RowInstance row, AssociationDefinition association) {
        List<Object> key = new ArrayList<>();
        for (Attribute attribute : association.sourceKeys()) {
            Object value = row.value(attribute.slot());
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }
}
