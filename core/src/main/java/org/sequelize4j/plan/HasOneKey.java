package org.sequelize4j.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;

/** Tells whether the database itself lets at most one row belong to each source of a has-one, so that joining it is safe. */
final class HasOneKey {
    private HasOneKey() {}

    /** Whether several rows could be the one of a to-one association, so that one of them has to be picked. */
    static boolean leavesOpen(AssociationDefinition association) {
        return association instanceof HasOne hasOne && !isUnique(hasOne);
    }

    static boolean isUnique(HasOne association) {
        if (association.unique() || association.choice() != null) {
            return true;
        }
        Set<Integer> fixed = new HashSet<>(slots(association.foreignKeys()));
        association.scope().keySet().forEach(attribute -> fixed.add(attribute.slot()));
        ModelDefinition target = association.targetModel();
        return fixed.containsAll(slots(target.primaryKey()))
                || target.uniqueKeys().stream().anyMatch(key -> fixed.containsAll(slots(key.attributes())))
                || target.indexes().stream().anyMatch(index -> covers(index, association, fixed));
    }

    private static boolean covers(Index index, HasOne association, Set<Integer> fixed) {
        return index.unique()
                && index.isPlain()
                && association.scope().entrySet().containsAll(index.where().entrySet())
                && fixed.containsAll(slots(index.attributes()));
    }

    private static List<Integer> slots(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::slot).toList();
    }
}
