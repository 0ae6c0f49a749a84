package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.naming.Names;

/** The foreign keys that the interface itself holds, as far as their names can be told from interfaces alone. */
final class ForeignKeyNames {
    private ForeignKeyNames() {}

    static List<String> of(TypedRelation relation) {
        if (relation.kind() != Kind.BELONGS_TO) {
            return List.of();
        }
        BelongsTo annotation = relation.accessor().getAnnotation(BelongsTo.class);
        if (!annotation.foreignKey().isEmpty()) {
            return List.of(annotation.foreignKey());
        }
        List<String> keys = PrimaryKeys.of(TypedModel.of(relation.target()));
        List<String> names = new ArrayList<>(1);
        for (String key : keys.isEmpty() ? List.of("id") : keys) {
            names.add(Names.foreignKey(relation.alias(), key));
        }
        return names;
    }
}
