package org.sequelize4j.association;

import java.util.List;
import java.util.Objects;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** Refuses declarations that come too late: after a sync or a query, no column that is in use may change its name. */
public final class Renames {
    private Renames() {}

    /**
     * Compares the definitions in use with those that a further declaration leads to.
     *
     * @throws DefinitionException when a column or a key would be renamed or dropped
     */
    public static void refuse(Definitions inUse, Definitions next) {
        for (ModelDefinition before : inUse.models()) {
            ModelDefinition after = next.model(before.name());
            if (after == null) {
                throw new DefinitionException(
                        "The model \"" + before.name()
                                + "\" is in use, and the new declaration would remove it; declare all models before the first query.");
            }
            refuseRenamedKeys(before, after);
            refuseRenamedColumns(before, after);
        }
    }

    private static void refuseRenamedKeys(ModelDefinition before, ModelDefinition after) {
        for (AssociationDefinition association : before.associations()) {
            AssociationDefinition now = after.association(association.as());
            if (now != null
                    && !(association.foreignKey().equals(now.foreignKey())
                            && association.otherKey().equals(now.otherKey()))) {
                throw new AssociationException("The foreign key of " + association + " is in use under the name "
                        + key(association) + ", and the new declaration would rename it to " + key(now)
                        + ". Declare both halves of a pair before the first sync or query, or name the key the same in both with"
                        + " foreignKey(\"" + String.join("\", \"", association.foreignKey()) + "\").");
            }
        }
    }

    private static void refuseRenamedColumns(ModelDefinition before, ModelDefinition after) {
        for (Attribute attribute : before.attributes()) {
            Attribute now = after.attribute(attribute.name());
            if (now == null || !Objects.equals(now.column(), attribute.column())) {
                throw new DefinitionException(
                        "The column \"" + attribute.column() + "\" of the model \"" + before.name()
                                + "\" is in use, and the new declaration would "
                                + (now == null ? "remove it" : "rename it to \"" + now.column() + "\"")
                                + "; make all declarations before the first sync or query.");
            }
        }
        List<String> keyBefore = AssociationDefinition.names(before.primaryKey());
        List<String> keyAfter = AssociationDefinition.names(after.primaryKey());
        if (!keyBefore.equals(keyAfter)) {
            throw new DefinitionException("The primary key of the model \"" + before.name() + "\" is " + keyBefore
                    + " and in use, and the new declaration would make it " + keyAfter
                    + "; make all declarations before the first sync or query.");
        }
    }

    private static String key(AssociationDefinition association) {
        List<String> other = association.otherKey();
        return String.join(", ", association.foreignKey())
                + (other.isEmpty() ? "" : " and " + String.join(", ", other));
    }
}
